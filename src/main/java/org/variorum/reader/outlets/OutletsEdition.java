package org.variorum.reader.outlets;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.variorum.article.OutletChange;
import org.variorum.article.OutletChanges;
import org.variorum.article.OutletHoldings;
import org.variorum.article.OutletHoldings.Holding;
import org.variorum.outlet.Icons;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.provenance.Neighbours;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Paging;
import org.variorum.reader.parts.Publications;
import org.variorum.statement.AttributionHabit;
import org.variorum.statement.SourceRegister;
import org.variorum.story.Stories;

/** Lays out the list of outlets and the page of an outlet. */
@Component
class OutletsEdition {

  private static final int FEW = 8;
  private static final int LATEST = 5;

  private final Outlets outlets;
  private final Icons icons;
  private final OutletHoldings holdings;
  private final OutletChanges changes;
  private final SourceRegister sources;
  private final Neighbours neighbours;
  private final Newsstand newsstand;
  private final Stories stories;

  OutletsEdition(
      Outlets outlets,
      Icons icons,
      OutletHoldings holdings,
      OutletChanges changes,
      SourceRegister sources,
      Neighbours neighbours,
      Newsstand newsstand,
      Stories stories) {
    this.outlets = outlets;
    this.icons = icons;
    this.holdings = holdings;
    this.changes = changes;
    this.sources = sources;
    this.neighbours = neighbours;
    this.newsstand = newsstand;
    this.stories = stories;
  }

  OutletsView all(Pageable pageable) {
    List<Long> ids = holdings.largest(pageable.getPageSize(), (int) pageable.getOffset());
    Map<Long, Outlet> byId =
        outlets.byIds(ids).stream().collect(Collectors.toMap(Outlet::id, Function.identity()));
    Map<Long, Holding> held = holdings.of(ids);
    Map<Long, AttributionHabit> habits = sources.habits(ids);
    Map<Long, String> pictures = icons.versions(ids);
    int total = holdings.outlets();
    return new OutletsView(
        ids.stream()
            .map(
                id ->
                    new OutletsView.Line(
                        Objects.requireNonNull(byId.get(id)),
                        pictures.get(id),
                        Objects.requireNonNull(held.get(id)),
                        new HabitView(Objects.requireNonNull(habits.get(id)))))
            .toList(),
        total,
        new Paging(
            pageable.getPageNumber() + 1,
            Math.max(1, Math.ceilDiv(total, pageable.getPageSize()))));
  }

  /** Empty where there is no such outlet. */
  Optional<OutletView> of(String slug, Pageable pageable) {
    return outlets.bySlug(slug).map(outlet -> of(outlet, pageable));
  }

  private OutletView of(Outlet outlet, Pageable pageable) {
    long id = outlet.id();
    Holding holding = holdings.of(List.of(id)).get(id);
    List<Long> shown = holdings.newest(id, pageable.getPageSize(), (int) pageable.getOffset());
    Page<OutletChange> changed = changes.page(id, PageRequest.of(0, LATEST));
    Set<Long> spokenOf = new LinkedHashSet<>(shown);
    changed.forEach(change -> spokenOf.add(change.articleId()));
    Publications publications = newsstand.publications(spokenOf);
    Map<Long, String> storyOf = stories.slugsOfArticles(shown);
    return new OutletView(
        outlet,
        icons.versions(List.of(id)).get(id),
        holding,
        new HabitView(Objects.requireNonNull(sources.habits(List.of(id)).get(id))),
        sources.citedBy(id, FEW),
        neighbours.credited(id, FEW),
        neighbours.crediting(id, FEW),
        neighbours.reused(id, FEW),
        neighbours.reusing(id, FEW),
        changed.stream()
            .map(change -> new ChangeView(change, publications.get(change.articleId())))
            .toList(),
        changed.getTotalElements(),
        shown.stream()
            .map(
                article ->
                    new OutletView.Published(publications.get(article), storyOf.get(article)))
            .toList(),
        new Paging(
            pageable.getPageNumber() + 1,
            holding == null ? 1 : Math.ceilDiv(holding.articles(), pageable.getPageSize())));
  }
}
