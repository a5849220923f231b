package org.variorum.harvest;

import org.jspecify.annotations.Nullable;
import org.variorum.harvest.feed.FeedContent;

/** What a server sent, read as a feed. */
sealed interface FeedReading {

  /**
   * A feed.
   *
   * @param hash SHA-256 of what was sent
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Content(FeedContent content, byte[] hash) implements FeedReading {}

  /** The very bytes that were read before. */
  record Same() implements FeedReading {}

  /** It is no feed; {@code reason} says why. */
  record Unreadable(@Nullable String said) implements FeedReading {

    String reason() {
      return said == null ? "" : said;
    }
  }
}
