package org.variorum.article.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into words, numbers and marks, each with the blanks that follow it; blanks alone make
 * no difference.
 *
 * @param words what is compared
 * @param starts where each begins in the text, and as the last the text's end
 */
record Tokens(String text, List<String> words, List<Integer> starts) {

  /** Scripts that part no words are compared letter by letter. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]"
              + "|[\\p{L}\\p{M}\\p{N}]+(?:[.,’'‐-][\\p{L}\\p{N}]+)*"
              + "|[^\\s\\p{Z}\\p{Cf}]");

  static Tokens of(String text) {
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
      starts.add(matcher.start());
    }
    starts.add(text.length());
    return new Tokens(text, words, starts);
  }

  /** The text from one token up to another. */
  String between(int start, int end) {
    return start == end ? "" : text.substring(starts.get(start), starts.get(end));
  }

  /** Whether a line ends after one of these tokens. */
  boolean breaks(int start, int end) {
    return between(start, end).indexOf('\n') >= 0;
  }
}
