package org.variorum.reader.origins;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the picture of origins.
 *
 * @param key tells it from all others
 * @param name what is written on it
 * @param detail a second line, such as a time; empty for none
 * @param place where it leads to; null where it leads nowhere
 */
public record Node(String key, Kind kind, String name, String detail, @Nullable String place) {

  /** What it stands for. */
  public enum Kind {
    /** An article of the story. */
    ARTICLE,
    /** An article of another story. */
    ELSEWHERE,
    /** An outlet that is credited with something we do not hold. */
    OUTLET,
    DOCUMENT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
