package org.variorum.reader.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.claim.Cell;
import org.variorum.claim.Claim;
import org.variorum.reader.parts.Excerpt;
import org.variorum.reader.parts.Publication;

/**
 * The claims that one article makes and nobody else.
 *
 * @param all how many
 * @param claims they themselves; none where all articles together have too many to list
 */
record Alone(Publication publication, int all, List<Line> claims) {

  private static final int LISTED = 40;

  record Line(long claimId, long statement, String text) {}

  static List<Alone> of(List<Claim> claims, List<Publication> story) {
    Map<Long, List<Line>> byArticle = new HashMap<>();
    int all = 0;
    for (Claim claim : claims) {
      if (claim.articles() == 1) {
        for (Cell cell : claim.cells()) {
          if (!cell.statements().isEmpty()) {
            all++;
            byArticle
                .computeIfAbsent(cell.articleId(), none -> new ArrayList<>())
                .add(
                    new Line(
                        claim.id(),
                        cell.statements().getFirst(),
                        Excerpt.of(claim.text(), Excerpt.LINE)));
          }
        }
      }
    }
    boolean listed = all <= LISTED;
    return story.stream()
        .filter(publication -> byArticle.containsKey(publication.id()))
        .map(
            publication -> {
              List<Line> lines = byArticle.getOrDefault(publication.id(), List.of());
              return new Alone(publication, lines.size(), listed ? lines : List.of());
            })
        .toList();
  }
}
