package org.variorum.reader.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.reader.compare.ParallelText.Passage;
import org.variorum.reader.compare.ParallelText.Place;
import org.variorum.reader.parts.Publication;

/**
 * Which passages of articles that are not ours to print are shown: only such as other articles have
 * too, those over which the articles part first, and only so many words of each article.
 */
final class Allowance {

  private final Map<Passage, Set<Integer>> shown = new IdentityHashMap<>();

  /**
   * Spends {@code words} words on each article that is not ours to print.
   *
   * @param parting passages over which the articles part
   */
  Allowance(
      List<Passage> passages, Set<Passage> parting, List<Publication> publications, int words) {
    List<Passage> wanted = new ArrayList<>(passages);
    wanted.sort(Comparator.comparing((Passage passage) -> !parting.contains(passage)));
    for (int article = 0; article < publications.size(); article++) {
      int left = words;
      for (Passage passage : wanted) {
        int length = length(passage.places().get(article));
        boolean fits = passage.articles() > 1 && length <= left;
        if (length > 0 && (publications.get(article).printable() || fits)) {
          shown.computeIfAbsent(passage, none -> new HashSet<>()).add(article);
          left -= length;
        }
      }
    }
  }

  /** Whether the words of this article may be shown. */
  boolean shows(Passage passage, int article) {
    return shown.getOrDefault(passage, Set.of()).contains(article);
  }

  private static int length(Place place) {
    return place.lines().stream().mapToInt(line -> line.text().split("\\s+").length).sum();
  }
}
