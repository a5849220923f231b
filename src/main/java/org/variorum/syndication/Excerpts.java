package org.variorum.syndication;

import java.util.Arrays;
import java.util.List;

/** The beginnings of texts that are not ours to print in full. */
final class Excerpts {

  /** So many words of an article may be quoted. */
  static final int ARTICLE = 60;

  /** So many words fit a title. */
  static final int LINE = 16;

  private Excerpts() {}

  /** At most {@code words} words of {@code text}, with an ellipsis where something was cut. */
  static String of(String text, int words) {
    List<String> all = Arrays.asList(text.strip().split("\\s+"));
    return all.size() <= words
        ? String.join(" ", all)
        : String.join(" ", all.subList(0, words)) + " …";
  }
}
