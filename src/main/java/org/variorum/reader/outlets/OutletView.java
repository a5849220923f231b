package org.variorum.reader.outlets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.variorum.article.OutletHoldings.Holding;
import org.variorum.outlet.Outlet;
import org.variorum.provenance.Neighbour;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.PageAddress;
import org.variorum.reader.parts.Paging;
import org.variorum.reader.parts.Period;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.WebLink;
import org.variorum.statement.CitedSource;

/**
 * All that the page of an outlet shows.
 *
 * @param icon the version of its picture; null where it has none
 * @param holding null where no article of it is held
 * @param changes the latest of them
 * @param changesInAll how many there are
 */
record OutletView(
    Outlet outlet,
    @Nullable String icon,
    @Nullable Holding holding,
    HabitView habit,
    List<CitedSource> sources,
    List<Neighbour> credited,
    List<Neighbour> crediting,
    List<Neighbour> reused,
    List<Neighbour> reusing,
    List<ChangeView> changes,
    long changesInAll,
    List<Published> articles,
    Paging paging) {

  private static final int LONGEST_NAME = 12;

  /** An article with the slug of its story, null while it waits to be placed. */
  record Published(Publication publication, @Nullable String storySlug) {}

  public @Nullable Period period() {
    return holding == null ? null : Period.of(holding.first(), holding.last());
  }

  public @Nullable String home() {
    return WebLink.to(outlet.home());
  }

  public String name(CitedSource source) {
    return StringUtils.capitalize(Excerpt.of(source.name(), LONGEST_NAME));
  }

  public String address(int number) {
    return PageAddress.of("/outlets/" + outlet.slug()).page(number).toString();
  }
}
