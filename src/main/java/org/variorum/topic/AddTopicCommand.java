package org.variorum.topic;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.variorum.platform.Command;
import org.variorum.text.Slug;

/** Adds a topic by its name and the phrases that say which articles belong. */
@Component
class AddTopicCommand implements Command {

  private static final String ALL = "all:";
  private static final String NONE = "none:";

  private final Topics topics;

  AddTopicCommand(Topics topics) {
    this.topics = topics;
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
      err.println(
          "Usage: add-topic NAME PHRASE… [all:PHRASE]… [none:PHRASE]…   (an article belongs that holds"
              + " one of the phrases, each of all: and none of none:)");
      return 2;
    }
    TopicRules rules = rules(arguments.subList(1, arguments.size()));
    if (!rules.areGiven()) {
      err.println("Such a topic admits nothing: give at least one phrase, or one with all:.");
      return 2;
    }
    String slug = Slug.of(arguments.getFirst());
    if (topics.bySlug(slug).isPresent()) {
      err.println("There is a topic '" + slug + "' already; choose another name.");
      return 1;
    }
    out.println(topics.add(slug, arguments.getFirst().strip(), "", rules, false).slug());
    return 0;
  }

  private static TopicRules rules(List<String> phrases) {
    List<String> any = new ArrayList<>();
    List<String> all = new ArrayList<>();
    List<String> none = new ArrayList<>();
    for (String phrase : phrases) {
      String lower = phrase.toLowerCase(Locale.ROOT);
      if (lower.startsWith(ALL)) {
        addTo(all, phrase.substring(ALL.length()));
      } else if (lower.startsWith(NONE)) {
        addTo(none, phrase.substring(NONE.length()));
      } else {
        addTo(any, phrase);
      }
    }
    return new TopicRules(any, all, none);
  }

  /** An empty phrase is in every text, so it would admit or exclude all of them. */
  private static void addTo(List<String> phrases, String phrase) {
    if (!phrase.isBlank()) {
      phrases.add(phrase.strip());
    }
  }
}
