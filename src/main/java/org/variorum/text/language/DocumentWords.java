package org.variorum.text.language;

import java.util.List;
import java.util.Set;

/** The nouns for writings that speak: memo, letter, report. */
public final class DocumentWords {

  private static final Set<String> ALL = Lexicon.words("documents.txt");

  /** Words that articles use for one and the same kind of document. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("memo", "memorandum", "cable", "dispatch"),
          Set.of("letter", "petition", "appeal"),
          Set.of("e-mail", "email"));

  private DocumentWords() {}

  /**
   * The kind of document that {@code word} stands for, itself a word; empty where it stands for
   * none. A plural is no document.
   *
   * @param word in lower case
   */
  public static String kind(String word) {
    return ALIKE.stream()
        .filter(alike -> alike.contains(word))
        .map(alike -> alike.stream().sorted().findFirst().orElseThrow())
        .findFirst()
        .orElse(ALL.contains(word) ? word : "");
  }
}
