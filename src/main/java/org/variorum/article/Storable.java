package org.variorum.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts as PostgreSQL can keep them: without NUL, for which a blank stands, so that offsets hold.
 */
final class Storable {

  private Storable() {}

  static String text(String text) {
    return text.replace('\0', ' ');
  }

  static @Nullable String orNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  static List<String> all(List<String> texts) {
    return texts.stream().map(Storable::text).toList();
  }
}
