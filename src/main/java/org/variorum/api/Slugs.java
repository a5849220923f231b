package org.variorum.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.story.Stories;
import org.variorum.topic.Topics;

/** Finds what the slugs in a query name. */
@Component
class Slugs {

  private final Stories stories;
  private final Topics topics;

  Slugs(Stories stories, Topics topics) {
    this.stories = stories;
    this.topics = topics;
  }

  /** Id of the story, null where none is asked for. */
  @Nullable Long story(@Nullable String slug) {
    return slug == null
        ? null
        : known(slug).flatMap(stories::bySlug).orElseThrow(() -> unknown("story", slug)).id();
  }

  /** Id of the topic, null where none is asked for. */
  @Nullable Long topic(@Nullable String slug) {
    return slug == null
        ? null
        : known(slug).flatMap(topics::bySlug).orElseThrow(() -> unknown("topic", slug)).id();
  }

  /** PostgreSQL takes no NUL, not even to say that there is nothing of that name. */
  private static Optional<String> known(String slug) {
    return Optional.of(slug).filter(name -> name.indexOf('\0') < 0);
  }

  static ResponseStatusException unknown(String what, String name) {
    return new ResponseStatusException(
        HttpStatus.NOT_FOUND, "There is no " + what + " '" + name + "'.");
  }
}
