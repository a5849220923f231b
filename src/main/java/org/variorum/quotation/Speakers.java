package org.variorum.quotation;

import java.util.List;
import java.util.Set;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/** Whether two names may be one speaker's. */
final class Speakers {

  private Speakers() {}

  /** "Mr Roe" and "Tamsin Roe" may; "Tamsin Roe" and "Ada Quill" may not. A role may be anybody. */
  static boolean mayBeOne(String one, String two) {
    return !isName(one) || !isName(two) || last(one).equals(last(two));
  }

  /** Whether these words, in small letters, have the speaker's last name. */
  static boolean isAmong(String speaker, Set<String> words) {
    return isName(speaker) && words.contains(last(speaker));
  }

  private static boolean isName(String name) {
    List<Word> words = Words.of(name).all();
    return !words.isEmpty() && Character.isUpperCase(words.getLast().text().codePointAt(0));
  }

  private static String last(String name) {
    return Words.of(name).all().getLast().folded();
  }
}
