package org.variorum.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/**
 * Whether an outlet shows less of an article than it did: its beginning, for want of a subscription
 * mostly. A text that was cut by its editors, or replaced by a notice, is none.
 */
final class Shortening {

  private static final int RUN = 3;

  /** Of a text without a sign of a paywall. */
  private static final double SHORT = 0.6;

  /** A page that says it shows a part only, and is hardly shorter, may just as well be edited. */
  private static final double SHORTER = 0.9;

  private static final double SAME = 0.8;

  private Shortening() {}

  /**
   * Whether {@code now} is a stub of {@code fuller}.
   *
   * @param truncated the page says that it shows only the beginning
   */
  static boolean between(String fuller, String now, boolean truncated) {
    List<String> all = words(fuller);
    List<String> left = words(now);
    if (left.size() > all.size() * (truncated ? SHORTER : SHORT)) {
      return false;
    }
    boolean tiny = truncated && left.size() < all.size() / 2;
    return tiny || isBeginning(all.subList(0, Math.min(all.size(), left.size() * 3 / 2)), left);
  }

  private static boolean isBeginning(List<String> head, List<String> left) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= head.size(); i++) {
      runs.add(head.subList(i, i + RUN));
    }
    int found = 0;
    int asked = 0;
    for (int i = 0; i + RUN <= left.size(); i++) {
      asked++;
      found += runs.contains(left.subList(i, i + RUN)) ? 1 : 0;
    }
    return found >= SAME * asked;
  }

  private static List<String> words(String text) {
    return Words.of(text).all().stream().map(Word::folded).toList();
  }
}
