package org.variorum.story;

import java.time.Instant;
import java.util.List;

/**
 * The articles, of any outlets, about one event.
 *
 * @param title a member's headline
 * @param articles ids of the members, earliest first
 */
public record Story(
    long id,
    String slug,
    long topicId,
    String title,
    List<Long> articles,
    int outlets,
    Instant firstPublished,
    Instant lastPublished) {

  public Story {
    articles = List.copyOf(articles);
  }
}
