package org.variorum.syndication.format;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, or one page of it.
 *
 * @param id a URI (RFC 4151) that never changes
 * @param page absolute address of the page it belongs to
 * @param address its own
 * @param changed when what it is about last changed
 * @param icon absolute address of a picture
 * @param hub absolute address of a WebSub hub; null where there is none
 * @param items in the order in which readers want them
 */
public record Feed(
    String id,
    String title,
    String description,
    String page,
    FeedAddress address,
    Instant changed,
    String icon,
    @Nullable String hub,
    List<Item> items) {

  /** The language of its words. Headlines and sentences may be in others. */
  static final String LANGUAGE = "en";

  static final String AUTHOR = "Variorum";

  public Feed {
    items = List.copyOf(items);
  }

  /** The newest change in it, which for an empty feed is that of what it is about. */
  Instant updated() {
    return items.stream().map(Item::updated).max(Instant::compareTo).orElse(changed);
  }
}
