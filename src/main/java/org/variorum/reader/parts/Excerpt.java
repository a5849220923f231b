package org.variorum.reader.parts;

import java.util.Arrays;
import java.util.List;

/** The beginning of a text that is not ours to print in full. */
public final class Excerpt {

  /** So many words of one sentence are quoted on public pages. */
  public static final int SENTENCE = 60;

  /** So many words of a claim head its row of a table, or a line on what differs in it. */
  public static final int ROW = 20;

  /** So many words name a claim in a list. */
  public static final int LINE = 12;

  private Excerpt() {}

  /** At most {@code words} words of {@code text}, with an ellipsis where something was cut. */
  public static String of(String text, int words) {
    List<String> all = Arrays.asList(text.strip().split("\\s+"));
    return all.size() <= words
        ? String.join(" ", all)
        : String.join(" ", all.subList(0, words)).replaceAll("[\\p{Punct}–—]+$", "") + " …";
  }
}
