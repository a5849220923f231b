package org.variorum.story;

import java.time.Instant;
import java.util.List;

/**
 * The articles, of any outlets, about one event.
 *
 * @param title a member's headline, or a curator's words
 * @param articles ids of the members, earliest first
 * @param titled a curator gave it its title
 * @param arranged a curator decided which articles it has
 */
public record Story(
    long id,
    String slug,
    long topicId,
    String title,
    List<Long> articles,
    int outlets,
    Instant firstPublished,
    Instant lastPublished,
    boolean titled,
    boolean arranged) {

  public Story {
    articles = List.copyOf(articles);
  }

  /** Whether a curator's decision shaped it. */
  public boolean curated() {
    return titled || arranged;
  }
}
