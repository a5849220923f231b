package org.variorum.harvest.feed;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The lists that lie beside this package; "#" begins a remark. */
final class Lists {

  private Lists() {}

  static List<String> lines(String name) {
    try (InputStream in = Lists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Any of the words of a list, in any case, where no letter or digit stands beside it. */
  static Pattern words(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + anyOf(name) + ")(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Any of the lines of a list, in any case, at the beginning of a text. */
  static Pattern beginnings(String name) {
    return Pattern.compile(
        "^(?:" + anyOf(name) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String anyOf(String name) {
    return lines(name).stream().map(Pattern::quote).collect(joining("|"));
  }
}
