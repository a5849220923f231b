package org.variorum.article.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lists of telling words and phrases, which are kept as text beside the classes. */
final class Phrases {

  private Phrases() {}

  /** All words of a list, parted by white space. */
  static Set<String> words(String list) {
    return lines(list).stream()
        .flatMap(line -> Arrays.stream(line.split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A pattern that finds any of a list's expressions, with {@link Pattern}'s flags. */
  static Pattern anyOf(String list, int flags) {
    return Pattern.compile(
        lines(list).stream().collect(Collectors.joining("|", "(?:", ")")), flags);
  }

  /** The lines of a list without its comments. */
  static List<String> lines(String list) {
    try (@Nullable InputStream in = Phrases.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("no list " + list);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
