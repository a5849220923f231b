package org.variorum.provenance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/** How many runs of three words two texts share, wherever they stand. */
final class SharedRuns {

  private static final int LENGTH = 3;

  private SharedRuns() {}

  /** Shared runs as a share of the runs of the text that has fewer. */
  static double share(String left, String right) {
    Set<String> runs = runs(left);
    Set<String> others = runs(right);
    int fewer = Math.min(runs.size(), others.size());
    runs.retainAll(others);
    return fewer == 0 ? 0 : (double) runs.size() / fewer;
  }

  static Set<String> runs(String text) {
    List<String> words = Words.of(text).all().stream().map(Word::folded).toList();
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + LENGTH)));
    }
    return runs;
  }
}
