package org.variorum.admin.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicRules;

/** A topic as it stands in the form: one phrase a line. */
record TopicForm(String name, String description, String any, String all, String none) {

  static final TopicForm EMPTY = new TopicForm("", "", "", "", "");

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_DESCRIPTION = 500;
  private static final int MOST_PHRASES = 100;
  private static final int LONGEST_PHRASE = 200;

  static TopicForm of(Topic topic) {
    return new TopicForm(
        topic.name(),
        topic.description(),
        String.join("\n", topic.rules().any()),
        String.join("\n", topic.rules().all()),
        String.join("\n", topic.rules().none()));
  }

  TopicRules rules() {
    return new TopicRules(phrases(any), phrases(all), phrases(none));
  }

  String tidyName() {
    return line(name);
  }

  String tidyDescription() {
    return line(description);
  }

  /** What is wrong with it: by field, the message's key. */
  Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (tidyName().length() > LONGEST_NAME
        || tidyName().codePoints().noneMatch(Character::isLetterOrDigit)) {
      wrong.put("name", "topic.name");
    }
    if (tidyDescription().length() > LONGEST_DESCRIPTION) {
      wrong.put("description", "topic.description");
    }
    if (!rules().areGiven()) {
      wrong.put("any", "topic.rules");
    }
    for (String field : List.of(any, all, none)) {
      if (phrases(field).size() > MOST_PHRASES
          || phrases(field).stream().anyMatch(phrase -> phrase.length() > LONGEST_PHRASE)) {
        wrong.put("any", "topic.phrases");
      }
    }
    return wrong;
  }

  private static List<String> phrases(String field) {
    return field
        .lines()
        .map(TopicForm::line)
        .filter(phrase -> phrase.codePoints().anyMatch(Character::isLetterOrDigit))
        .distinct()
        .toList();
  }

  private static String line(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
