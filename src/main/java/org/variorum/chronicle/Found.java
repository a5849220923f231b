package org.variorum.chronicle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A disagreement as it was just computed.
 *
 * @param marks by any of which it is known again
 */
record Found(
    SightingKind kind,
    String respect,
    String subject,
    long storyId,
    String place,
    List<Side> sides,
    Set<UUID> marks) {

  Found {
    sides = List.copyOf(sides);
    marks = Set.copyOf(marks);
  }

  /** The mark of two articles' words that stand against each other, whichever is named first. */
  static UUID mark(SightingKind kind, String respect, String one, String two) {
    return one.compareTo(two) <= 0
        ? digest(kind + "\n" + respect + "\n" + one + "\n" + two)
        : digest(kind + "\n" + respect + "\n" + two + "\n" + one);
  }

  /** An article's words in a mark. Blanks and capitals make no difference. */
  static String words(long articleId, String words) {
    return articleId + ":" + words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  static UUID digest(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
