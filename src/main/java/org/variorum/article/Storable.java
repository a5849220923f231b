package org.variorum.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts as PostgreSQL can keep them: without NUL, for which a blank stands, so that offsets hold.
 */
final class Storable {

  /** In UTF-8; an index takes rows of a third of its page, 2,704 bytes. */
  private static final int LONGEST_KEY = 2_000;

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

  /** What stands for a text in an index: itself, or a digest of it where it is too long. */
  static String key(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LONGEST_KEY) {
      return text;
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return text.substring(0, LONGEST_KEY / 4) + "#" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
