package org.variorum.admin.topic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.outlet.Outlet;
import org.variorum.text.language.Slug;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicRules;

/**
 * A topic as it stands in the form: one phrase a line, one outlet's name a line.
 *
 * @param which {@code all} outlets, {@code only} those named, or all {@code except} them
 */
record TopicForm(
    String name,
    String description,
    String any,
    String all,
    String none,
    String from,
    String until,
    String which,
    String outlets) {

  static final TopicForm EMPTY = new TopicForm("", "", "", "", "", "", "", "all", "");

  /** What was sent, field by field; anything else that was sent is passed over. */
  static TopicForm of(Map<String, String> sent) {
    Function<String, String> field = name -> sent.getOrDefault(name, "");
    return new TopicForm(
        field.apply("name"),
        field.apply("description"),
        field.apply("any"),
        field.apply("all"),
        field.apply("none"),
        field.apply("from").strip(),
        field.apply("until").strip(),
        field.apply("which").matches("only|except") ? field.apply("which") : "all",
        field.apply("outlets"));
  }

  static TopicForm of(Topic topic, Collection<Outlet> known) {
    TopicRules rules = topic.rules();
    Map<String, String> names =
        known.stream().collect(Collectors.toMap(Outlet::slug, Outlet::name));
    List<String> slugs = rules.only().isEmpty() ? rules.except() : rules.only();
    return new TopicForm(
        topic.name(),
        topic.description(),
        String.join("\n", rules.any()),
        String.join("\n", rules.all()),
        String.join("\n", rules.none()),
        rules.from() == null ? "" : rules.from().toString(),
        rules.until() == null ? "" : rules.until().toString(),
        slugs.isEmpty() ? "all" : rules.only().isEmpty() ? "except" : "only",
        slugs.stream()
            .map(slug -> names.getOrDefault(slug, slug))
            .collect(Collectors.joining("\n")));
  }

  /** The rules that it asks for; what is wrong in it is left out of them. */
  TopicRules rules() {
    List<String> slugs =
        Line.of(outlets).stream().map(line -> Slug.of(line.text())).distinct().toList();
    return new TopicRules(
        phrases(any),
        phrases(all),
        phrases(none),
        day(from),
        day(until),
        which.equals("only") ? slugs : List.of(),
        which.equals("except") ? slugs : List.of());
  }

  String tidyName() {
    return Line.tidy(name);
  }

  String tidyDescription() {
    return Line.tidy(description);
  }

  static @Nullable LocalDate day(String written) {
    try {
      return written.isEmpty() ? null : LocalDate.parse(written);
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  private static List<String> phrases(String field) {
    return Line.of(field).stream().map(Line::text).distinct().toList();
  }
}
