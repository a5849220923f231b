package org.variorum.text.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text in order, for comparing wording; no language knowledge. */
public record Words(List<Word> all) {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.,’'\\-][\\p{L}\\p{N}]+)*");

  public Words {
    all = List.copyOf(all);
  }

  /**
   * One word.
   *
   * @param folded lower case, with plain apostrophes
   */
  public record Word(String text, String folded, Span span) {}

  /** Splits {@code text} at everything that is no letter, digit or joiner inside a word. */
  public static Words of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      words.add(
          new Word(
              word,
              word.toLowerCase(Locale.ROOT).replace('’', '\''),
              new Span(matcher.start(), matcher.end())));
    }
    return new Words(words);
  }
}
