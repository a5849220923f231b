package org.variorum.admin.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists of feeds as spreadsheets write them (RFC 4180; semicolons and tabs too). The first line
 * names the columns: {@code name} and {@code feed}, and maybe {@code home}, {@code country}, {@code
 * language}.
 */
final class Csv {

  private Csv() {}

  static SubscriptionList read(String text) {
    List<Subscription> read = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    List<List<String>> lines = lines(text, separator(text));
    List<String> names =
        lines.isEmpty()
            ? List.of()
            : lines.getFirst().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (!names.contains("name") || !names.contains("feed")) {
      return new SubscriptionList(List.of(), List.of());
    }
    for (List<String> line : lines.subList(1, lines.size())) {
      Optional<Subscription> subscription =
          Subscription.of(
              cell(line, names, "name"),
              cell(line, names, "home"),
              cell(line, names, "country"),
              cell(line, names, "language"),
              cell(line, names, "feed"),
              "");
      subscription.ifPresentOrElse(read::add, () -> refused.add(String.join(" ", line)));
    }
    return new SubscriptionList(read, refused);
  }

  private static String cell(List<String> line, List<String> names, String name) {
    int column = names.indexOf(name);
    return column < 0 || column >= line.size() ? "" : line.get(column);
  }

  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("");
    return head.contains("\t") ? '\t' : head.contains(";") && !head.contains(",") ? ';' : ',';
  }

  private static List<List<String>> lines(String text, char separator) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length() && lines.size() <= SubscriptionList.MOST; i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == separator) {
        line.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n' || c == '\r') {
        end(lines, line, cell);
      } else {
        cell.append(c);
      }
    }
    end(lines, line, cell);
    return lines;
  }

  private static void end(List<List<String>> lines, List<String> line, StringBuilder cell) {
    line.add(cell.toString());
    cell.setLength(0);
    if (line.stream().anyMatch(each -> !each.isBlank())) {
      lines.add(List.copyOf(line));
    }
    line.clear();
  }
}
