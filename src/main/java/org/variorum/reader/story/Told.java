package org.variorum.reader.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.article.LaterRevision;
import org.variorum.claim.Cell;
import org.variorum.claim.Claim;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.Moment;
import org.variorum.reader.parts.Publication;
import org.variorum.story.Story;

/**
 * An article of the story in its place in time.
 *
 * @param firsts claims that later articles of the story repeat and that it was the first to report
 * @param revisions its later states, oldest first
 */
record Told(Publication publication, List<First> firsts, List<LaterRevision> revisions) {

  private static final int FEW = 2;

  record First(long claimId, String text) {}

  public List<First> fewFirsts() {
    return firsts.stream().limit(FEW).toList();
  }

  public int furtherFirsts() {
    return Math.max(0, firsts.size() - FEW);
  }

  public String day(LaterRevision revision) {
    return Moment.of(revision.takenAt()).words();
  }

  static List<Told> of(
      Story story,
      List<Publication> publications,
      List<Claim> shared,
      List<LaterRevision> revisions) {
    Map<Long, Integer> order = new HashMap<>();
    story.articles().forEach(id -> order.put(id, order.size()));
    Map<Long, List<First>> firsts = new HashMap<>();
    for (Claim claim : shared) {
      List<Long> tellers =
          claim.cells().stream()
              .filter(cell -> !cell.statements().isEmpty())
              .map(Cell::articleId)
              .filter(order::containsKey)
              .sorted(Comparator.comparing(order::get))
              .toList();
      if (tellers.size() > 1) {
        firsts
            .computeIfAbsent(tellers.getFirst(), none -> new ArrayList<>())
            .add(new First(claim.id(), Excerpt.of(claim.text(), Excerpt.LINE)));
      }
    }
    return publications.stream()
        .map(
            publication ->
                new Told(
                    publication,
                    firsts.getOrDefault(publication.id(), List.of()),
                    revisions.stream()
                        .filter(revision -> revision.articleId() == publication.id())
                        .toList()))
        .toList();
  }
}
