package org.variorum.admin.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.text.language.Slug;

/** What is wrong with a topic's form, field by field and line by line. */
final class FormFaults {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_DESCRIPTION = 500;
  private static final int MOST_LINES = 100;
  private static final int LONGEST_LINE = 200;

  private final Map<String, List<Fault>> faults = new LinkedHashMap<>();

  private FormFaults() {}

  /**
   * A fault.
   *
   * @param key of the message that says so, below {@code refusal.topic.}
   * @param line where it is, 0 for the whole field
   * @param text what stands there
   */
  record Fault(String key, int line, String text) {}

  /** Of each field that has any. */
  static Map<String, List<Fault>> of(TopicForm form, Set<String> outletSlugs) {
    FormFaults found = new FormFaults();
    found.head(form);
    found.phrases("any", form.any());
    found.phrases("all", form.all());
    found.phrases("none", form.none());
    found.contradictions(form);
    found.days(form);
    found.outlets(form, outletSlugs);
    return found.faults;
  }

  private void head(TopicForm form) {
    if (form.tidyName().length() > LONGEST_NAME || !says(form.tidyName())) {
      add("name", "name", 0, "");
    }
    if (form.tidyDescription().length() > LONGEST_DESCRIPTION) {
      add("description", "description", 0, "");
    }
    if (!form.rules().areGiven()) {
      add("any", "rules", 0, "");
    }
  }

  private void phrases(String field, String written) {
    List<Line> lines = Line.of(written);
    if (lines.size() > MOST_LINES) {
      add(field, "lines", 0, "");
    }
    for (Line line : lines) {
      String text = line.text();
      if (text.length() > LONGEST_LINE) {
        add(field, "long", line.number(), "");
      } else if (!says(text)) {
        add(field, "empty", line.number(), text);
      } else if (text.matches("[\\p{IsLatin}\\d]")) {
        add(field, "letter", line.number(), text);
      } else if (text.contains("~") && !isNear(text)) {
        add(field, "near", line.number(), text);
      }
    }
  }

  /** Each side of a tilde must say something. */
  private static boolean isNear(String text) {
    for (String part : text.split("~", -1)) {
      if (!says(part)) {
        return false;
      }
    }
    return true;
  }

  /** What must be there and may not be there is nowhere. */
  private void contradictions(TopicForm form) {
    Set<String> forbidden = folded(form.none());
    Line.of(form.all()).stream()
        .filter(line -> forbidden.contains(fold(line.text())))
        .forEach(line -> add("all", "both", line.number(), line.text()));
    Line.of(form.any()).stream()
        .filter(line -> forbidden.contains(fold(line.text())))
        .forEach(line -> add("any", "both", line.number(), line.text()));
  }

  private void days(TopicForm form) {
    var from = TopicForm.day(form.from());
    var until = TopicForm.day(form.until());
    if (from == null && !form.from().isEmpty()) {
      add("from", "day", 0, "");
    }
    if (until == null && !form.until().isEmpty()) {
      add("until", "day", 0, "");
    }
    if (from != null && until != null && from.isAfter(until)) {
      add("until", "order", 0, "");
    }
  }

  private void outlets(TopicForm form, Set<String> known) {
    List<Line> lines = Line.of(form.outlets());
    if (form.which().equals("all")) {
      return;
    }
    if (lines.isEmpty()) {
      add("outlets", "outlets", 0, "");
    }
    lines.stream()
        .filter(line -> !known.contains(Slug.of(line.text())))
        .limit(MOST_LINES)
        .forEach(line -> add("outlets", "outlet", line.number(), line.text()));
  }

  private static Set<String> folded(String field) {
    return Line.of(field).stream().map(line -> fold(line.text())).collect(Collectors.toSet());
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean says(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private void add(String field, String key, int line, String text) {
    faults.computeIfAbsent(field, name -> new ArrayList<>()).add(new Fault(key, line, text));
  }
}
