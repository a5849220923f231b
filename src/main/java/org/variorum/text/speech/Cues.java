package org.variorum.text.speech;

import java.util.Set;
import org.variorum.text.language.Lexicon;

/** Which verbs speak. */
public final class Cues {

  private final Set<String> speaking = Lexicon.words("cues.txt");

  /** Whether the verb speaks, so that it can stand behind or before a quotation. */
  public boolean speaks(String lemma) {
    return speaking.contains(lemma);
  }
}
