package org.variorum.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a text into sentences and statements. Safe for use by many threads. */
public final class TextReader {

  /**
   * Reads {@code text}; its paragraphs are parted by line breaks.
   *
   * @param published the day that "Monday" and "last week" are counted from; without it they stay unread
   * @param language ISO 639-1 code where known; otherwise the language is recognised
   */
  public Reading read(String text, @Nullable LocalDate published, @Nullable String language) {
    throw new UnsupportedOperationException();
  }
}
