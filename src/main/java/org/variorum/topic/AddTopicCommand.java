package org.variorum.topic;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.platform.Command;
import org.variorum.text.language.Slug;

/** Adds a topic by its name and the phrases that say which articles belong. */
@Component
class AddTopicCommand implements Command {

  private static final Pattern PART =
      Pattern.compile("(?i)(all|none|from|until|only|except|call):(.*)", Pattern.DOTALL);

  private static final String USAGE =
      """
      Usage: add-topic NAME PHRASE… [all:PHRASE]… [none:PHRASE]… [from:DAY] [until:DAY] [only:OUTLET]… [except:OUTLET]… [call:NAME=NAME|NAME…]…
        An article belongs that holds one of the phrases, each of all: and none of none:, was published from one
        day to the other (2026-03-01; either may be missing), by one of the outlets of only:, if there are any,
        and by none of except:. "minister ~ memo" asks for both near each other. "call:the war=Gaza war|war on Gaza" has these names
        of the war counted.""";

  private final Topics topics;
  private final Referents referents;

  AddTopicCommand(Topics topics, Referents referents) {
    this.topics = topics;
    this.referents = referents;
  }

  @Override
  public String name() {
    return "add-topic";
  }

  @Override
  public String summary() {
    return "follow a topic: articles that hold one of the phrases belong";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.size() < 2 || arguments.getFirst().isBlank()) {
      err.println(USAGE);
      return 2;
    }
    Map<String, List<String>> parts = parts(arguments.subList(1, arguments.size()));
    TopicRules rules;
    try {
      rules = rules(parts);
    } catch (DateTimeException noDay) {
      err.println("Write days as 2026-03-01, the first before the last.");
      return 2;
    }
    if (!rules.areGiven()) {
      err.println("Such a topic admits nothing: give at least one phrase, or one with all:.");
      return 2;
    }
    String slug = Slug.of(arguments.getFirst());
    if (topics.bySlug(slug).isPresent()) {
      err.println("There is a topic '" + slug + "' already; choose another name.");
      return 1;
    }
    List<Referent> called =
        parts.getOrDefault("call", List.of()).stream().map(AddTopicCommand::called).toList();
    if (called.stream().anyMatch(referent -> referent.names().isEmpty())) {
      err.println("Write what goes by several names as \"call:the war=Gaza war|war on Gaza\".");
      return 2;
    }
    Topic added = topics.add(slug, arguments.getFirst().strip(), "", rules, false);
    referents.give(added.id(), called);
    out.println(added.slug());
    return 0;
  }

  /** "the war=Gaza war|war on Gaza"; without names where it is not written so. */
  private static Referent called(String written) {
    String[] sides = written.split("=", 2);
    List<String> names =
        sides.length < 2 || sides[0].isBlank()
            ? List.of()
            : Arrays.stream(sides[1].split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    return new Referent(sides[0].strip(), names);
  }

  private static Map<String, List<String>> parts(List<String> written) {
    Map<String, List<String>> parts = new HashMap<>();
    for (String each : written) {
      Matcher part = PART.matcher(each);
      boolean named = part.matches();
      String value = (named ? part.group(2) : each).strip();
      // an empty phrase is in every text, so it would admit or exclude all of them
      if (!value.isEmpty()) {
        String name = named ? part.group(1).toLowerCase(Locale.ROOT) : "any";
        parts.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return parts;
  }

  private static TopicRules rules(Map<String, List<String>> parts) {
    LocalDate from = day(parts.get("from"));
    LocalDate until = day(parts.get("until"));
    if (from != null && until != null && from.isAfter(until)) {
      throw new DateTimeException("the first day is after the last");
    }
    return new TopicRules(
        parts.getOrDefault("any", List.of()),
        parts.getOrDefault("all", List.of()),
        parts.getOrDefault("none", List.of()),
        from,
        until,
        slugs(parts.get("only")),
        slugs(parts.get("except")));
  }

  private static @Nullable LocalDate day(@Nullable List<String> written) {
    return written == null ? null : LocalDate.parse(written.getLast());
  }

  private static List<String> slugs(@Nullable List<String> outlets) {
    return outlets == null ? List.of() : outlets.stream().map(Slug::of).toList();
  }
}
