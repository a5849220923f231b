package org.variorum.reader.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated values as RFC 4180 has them, harmless in a spreadsheet. */
final class Csv {

  private final StringBuilder text = new StringBuilder();

  void row(@Nullable Object... cells) {
    text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /** Spreadsheets take a cell that begins with one of these signs for a formula. */
  private static String cell(@Nullable Object value) {
    String cell = value == null ? "" : value.toString();
    if (!(value instanceof Number) && cell.matches("(?s)\\s*[=+\\-@\\t\\r].*")) {
      cell = "'" + cell;
    }
    return cell.matches("(?s).*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
