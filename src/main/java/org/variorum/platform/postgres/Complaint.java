package org.variorum.platform.postgres;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one line of a PostgreSQL program's output that says why it failed. */
final class Complaint {

  private static final Pattern MARK =
      Pattern.compile("(?:error|FATAL|PANIC|ERROR): +(.*)|(child process was terminated.*)");

  private Complaint() {}

  /** The first line marked as an error, else the last line. */
  static String in(String output) {
    List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
    return lines.stream()
        .map(MARK::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .orElse(lines.isEmpty() ? "it said nothing" : lines.getLast().strip());
  }
}
