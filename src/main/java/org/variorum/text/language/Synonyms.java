package org.variorum.text.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Common words of the news and those that may stand for them. It knows few hundred words, and says
 * nothing of others.
 */
public final class Synonyms {

  private static final Map<String, Set<Integer>> MEANINGS = read();

  private Synonyms() {}

  private static Map<String, Set<Integer>> read() {
    Map<String, Set<Integer>> meanings = new HashMap<>();
    List<String> lines = Lexicon.lines("synonyms.txt");
    for (int meaning = 0; meaning < lines.size(); meaning++) {
      for (String word : Arrays.asList(lines.get(meaning).split("\\s+"))) {
        meanings.computeIfAbsent(word, none -> new HashSet<>()).add(meaning);
      }
    }
    return meanings;
  }

  /** Both words are known, and neither may stand for the other: "sell" and "trade". */
  public static boolean tellApart(String one, String two) {
    Set<Integer> meanings = meanings(one);
    Set<Integer> others = meanings(two);
    return !meanings.isEmpty()
        && !others.isEmpty()
        && meanings.stream().noneMatch(others::contains);
  }

  /** Both words are known, and stand in one line: "kill" and "murder". */
  public static boolean standForEachOther(String one, String two) {
    return meanings(one).stream().anyMatch(meanings(two)::contains);
  }

  private static Set<Integer> meanings(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return Stream.of(folded, Lemmas.verb(folded), Lemmas.noun(folded))
        .flatMap(form -> MEANINGS.getOrDefault(form, Set.of()).stream())
        .collect(Collectors.toSet());
  }
}
