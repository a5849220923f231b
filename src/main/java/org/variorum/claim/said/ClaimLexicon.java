package org.variorum.claim.said;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of this room, which are kept as text beside the classes. */
public final class ClaimLexicon {

  private ClaimLexicon() {}

  /** All words of a list; lines that start with # are notes. */
  public static Set<String> words(String list) {
    try (InputStream in =
        Objects.requireNonNull(ClaimLexicon.class.getResourceAsStream(list), list)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
