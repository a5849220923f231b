package org.variorum.text;

import java.util.Set;

/** Which verbs speak. */
final class Cues {

  private final Set<String> speaking = Lexicon.words("cues.txt");

  /** Whether the verb speaks, so that it can stand behind or before a quotation. */
  boolean speaks(String lemma) {
    return speaking.contains(lemma);
  }
}
