package org.variorum.reader.story;

import java.util.Arrays;
import java.util.Locale;

/** Which claims of a story its page shows. */
enum Show {
  ALL,
  DIFFERENCES,
  NUMBERS;

  /** The one that an address asks for; all where it asks for something else. */
  static Show of(String word) {
    return Arrays.stream(values()).filter(show -> show.word().equals(word)).findFirst().orElse(ALL);
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
