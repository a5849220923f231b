package org.variorum.api;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.story.Stories;
import org.variorum.topic.Topics;

/** Finds what the slugs in a query name, and the slugs of what is answered. */
@Component
class Slugs {

  private final Stories stories;
  private final Topics topics;
  private final Outlets outlets;

  Slugs(Stories stories, Topics topics, Outlets outlets) {
    this.stories = stories;
    this.topics = topics;
    this.outlets = outlets;
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

  /** The slug of every outlet, by its id. */
  Map<Long, String> ofOutlets() {
    return outlets.all().stream().collect(Collectors.toMap(Outlet::id, Outlet::slug));
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
