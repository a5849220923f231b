package org.variorum.admin.outlet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Icons;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.security.AuditTrail;
import org.variorum.text.language.Slug;

/** Adds outlets and feeds, with a line in the audit trail, all or none. */
@Service
class Additions {

  private final Outlets outlets;
  private final Feeds feeds;
  private final Icons icons;
  private final AuditTrail audit;

  Additions(Outlets outlets, Feeds feeds, Icons icons, AuditTrail audit) {
    this.outlets = outlets;
    this.feeds = feeds;
    this.icons = icons;
    this.audit = audit;
  }

  /**
   * What came of adding a list.
   *
   * @param added feeds that were not read before
   * @param there feeds that are read already, whoever's they are
   */
  record Added(Set<Outlet> outlets, int added, int there) {}

  /** Adds feeds of one outlet with the icon that was found for it. */
  @Transactional
  Added add(List<Subscription> subscriptions, byte @Nullable [] icon) {
    Added added = add(subscriptions);
    added.outlets().forEach(outlet -> icons.keep(outlet.id(), icon));
    return added;
  }

  @Transactional
  Added add(List<Subscription> subscriptions) {
    Set<Outlet> touched = new LinkedHashSet<>();
    int added = 0;
    for (Subscription each : subscriptions) {
      if (feeds.byAddress(each.feed()).isEmpty()) {
        Outlet outlet = outlet(each);
        feeds.add(outlet.id(), each.feed(), each.title(), each.listing());
        audit.note("feed.added", outlet.name() + ": " + each.feed());
        touched.add(outlet);
        added++;
      }
    }
    return new Added(touched, added, subscriptions.size() - added);
  }

  /** What is known of an outlet already is left as it is. */
  private Outlet outlet(Subscription wanted) {
    return outlets
        .bySlug(Slug.of(wanted.outlet()))
        .filter(outlet -> outlet.home() != null || outlet.sample())
        .orElseGet(
            () ->
                outlets.describe(
                    wanted.outlet(), false, wanted.home(), wanted.country(), wanted.language()));
  }
}
