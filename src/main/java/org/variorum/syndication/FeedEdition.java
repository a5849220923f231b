package org.variorum.syndication;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.variorum.syndication.format.Feed;
import org.variorum.syndication.format.Item;

/** Puts a feed together from its items. */
@Component
class FeedEdition {

  private final FeedWords words;
  private final Tags tags;
  private final Hub hub;

  FeedEdition(FeedWords words, Tags tags, Hub hub) {
    this.words = words;
    this.tags = tags;
    this.hub = hub;
  }

  /**
   * A page of a feed.
   *
   * @param name what its tag URI says after the installation
   * @param title in words that tell it from the installation's others
   * @param page path of the page it belongs to
   * @param pinged its hub is told when it changes
   * @param found what its items were made of, one more where another page follows
   */
  Feed of(
      FeedQuery query,
      String name,
      String title,
      String description,
      String page,
      Instant changed,
      boolean pinged,
      List<?> found,
      List<Item> items) {
    return new Feed(
        tags.of(name),
        words.say("feed.title", title),
        description,
        query.base() + page,
        query.address(found),
        changed,
        query.base() + "/icon.svg",
        pinged ? hub.address() : null,
        items);
  }
}
