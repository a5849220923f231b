package org.variorum.reader.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Cell;
import org.variorum.claim.Claim;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.reader.compare.ParallelText.Passage;
import org.variorum.reader.compare.ParallelText.Place;
import org.variorum.reader.parts.ContrastView;
import org.variorum.reader.parts.Evidence;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;
import org.variorum.reader.parts.SourceWords;
import org.variorum.text.speech.Attribution;

/** Makes rows of a page out of passages. */
final class PassageRows {

  /** Differences that are about on whose word something stands. */
  private static final Set<String> SOURCES =
      Set.of(DifferenceKind.WHO.word(), DifferenceKind.VOICE.word());

  private final List<Long> ids;
  private final Publications all;
  private final List<Publication> publications;
  private final Map<Long, Claim> claimOf = new HashMap<>();
  private final List<PassageRow> rows = new ArrayList<>();

  private PassageRows(List<Long> ids, Publications all, List<Claim> claims) {
    this.ids = ids;
    this.all = all;
    this.publications = all.of(ids);
    for (Claim claim : claims) {
      claim.statements().forEach(statement -> claimOf.put(statement, claim));
    }
  }

  /**
   * One row a passage; neighbours share one if the same article alone has them, or if nothing of
   * them may be shown.
   *
   * @param articles ids of those that the passages have places for
   * @param words that may be shown of an article which is not ours to print
   */
  static List<PassageRow> of(
      List<Passage> passages,
      List<Long> articles,
      Publications publications,
      List<Claim> claims,
      int words) {
    PassageRows layout = new PassageRows(articles, publications, claims);
    Set<Passage> parting = Collections.newSetFromMap(new IdentityHashMap<>());
    passages.stream().filter(passage -> layout.parted(passage) != null).forEach(parting::add);
    Allowance allowance = new Allowance(passages, parting, layout.publications, words);
    passages.forEach(passage -> layout.add(passage, allowance));
    return layout.rows;
  }

  private void add(Passage passage, Allowance allowance) {
    List<Integer> shown = new ArrayList<>();
    for (int article = 0; article < publications.size(); article++) {
      if (allowance.shows(passage, article)) {
        shown.add(article);
      }
    }
    if (shown.isEmpty()) {
      fold(passage);
      return;
    }
    List<List<Run>> runs =
        Marks.of(shown.stream().map(article -> passage.places().get(article).lines()).toList());
    Claim claim = parted(passage);
    List<String> slots = claim == null ? List.of() : slots(claim);
    boolean sourced = slots.stream().anyMatch(SOURCES::contains);
    List<PlaceView> views = new ArrayList<>();
    for (int article = 0; article < publications.size(); article++) {
      Place place = passage.places().get(article);
      int at = shown.indexOf(article);
      views.add(
          at < 0
              ? PlaceView.withheld(publications.get(article), place.lines().size())
              : view(publications.get(article), place, runs.get(at), sourced));
    }
    PlaceView before = rows.isEmpty() ? null : rows.getLast().alone();
    if (before != null && passage.articles() == 1 && views.get(shown.getFirst()).follows(before)) {
      views.set(shown.getFirst(), before.with(views.get(shown.getFirst())));
      rows.removeLast();
    }
    rows.add(
        claim == null
            ? new PassageRow(views)
            : new PassageRow(views, claim.id(), slots, ContrastView.among(ids, claim, all)));
  }

  private PlaceView view(Publication publication, Place place, List<Run> runs, boolean sourced) {
    Line first = place.lines().getFirst();
    return new PlaceView(
        publication,
        List.of(publication.reserved() ? beginning(first) : runs),
        new Evidence(first.first(), publication),
        first.number(),
        place.lines().getLast().number(),
        place.moved(),
        SourceWords.of(attribution(place)),
        sourced,
        0);
  }

  private static List<Run> beginning(Line line) {
    return List.of(new Run(Run.PLAIN, Excerpt.of(line.text(), Excerpt.LINE)));
  }

  private void fold(Passage passage) {
    List<PlaceView> before =
        !rows.isEmpty() && rows.getLast().folded() ? rows.removeLast().places() : List.of();
    List<PlaceView> views = new ArrayList<>();
    for (int article = 0; article < publications.size(); article++) {
      int sentences = passage.places().get(article).lines().size();
      int already = before.isEmpty() ? 0 : before.get(article).withheld();
      views.add(PlaceView.withheld(publications.get(article), already + sentences));
    }
    rows.add(new PassageRow(views));
  }

  private static @Nullable Attribution attribution(Place place) {
    return place.lines().stream()
        .map(Line::attribution)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The claim of this passage that the articles shown tell differently; null for none. */
  private @Nullable Claim parted(Passage passage) {
    if (passage.articles() < 2) {
      return null;
    }
    return passage.places().stream()
        .flatMap(place -> place.lines().stream())
        .flatMap(line -> line.statements().stream())
        .map(statement -> claimOf.get(statement.id()))
        .filter(Objects::nonNull)
        .filter(claim -> !slots(claim).isEmpty() && isInSeveral(claim, passage))
        .findFirst()
        .orElse(null);
  }

  private boolean isInSeveral(Claim claim, Passage passage) {
    return passage.places().stream()
            .filter(
                place ->
                    place.lines().stream()
                        .flatMap(line -> line.statements().stream())
                        .anyMatch(statement -> claim.equals(claimOf.get(statement.id()))))
            .count()
        > 1;
  }

  private List<String> slots(Claim claim) {
    return claim.cells().stream()
        .filter(cell -> isHere(cell.articleId()))
        .map(Cell::differs)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private boolean isHere(long article) {
    return ids.contains(article);
  }
}
