package org.variorum.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which verbs attribute what follows them, by the shape of what follows. */
class Cues {

  private final Map<String, Set<String>> shapes = new HashMap<>();

  Cues() {
    for (String line : Lexicon.lines("cues.txt")) {
      List<String> words = List.of(line.split("\\s+"));
      shapes
          .computeIfAbsent(words.getFirst(), lemma -> new HashSet<>())
          .addAll(words.subList(1, words.size()));
    }
  }

  /**
   * Whether {@code lemma} followed by {@code shape} attributes; a gerund's shapes are marked
   * "ing-".
   */
  boolean attributes(String lemma, String shape) {
    Set<String> known = shapes.get(lemma);
    return known != null && known.contains(shape);
  }

  /** Whether the verb speaks, so that it can stand behind or before a quotation. */
  boolean speaks(String lemma) {
    Set<String> known = shapes.get(lemma);
    return known != null
        && (known.contains("post") || known.contains("that") || known.contains("quote"));
  }
}
