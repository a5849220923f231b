package org.variorum.harvest.feed;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says.
 *
 * @param home the page that the feed belongs to
 * @param language ISO 639-1 code
 * @param entries in the feed's order, each address once
 * @param pause how long the feed asks to be left alone (ttl, sy:updatePeriod); null if it does not
 * @param parts the sitemaps that an index names, the likely newest first; empty for other kinds
 * @param repairs what had to be mended to read it, in words for an administrator; empty if nothing
 * @param dropped how many entries were left out because they had no usable address or were beyond
 *     the limit
 */
public record FeedContent(
    FeedKind kind,
    @Nullable String title,
    @Nullable URI home,
    @Nullable String language,
    List<Entry> entries,
    @Nullable Duration pause,
    List<URI> parts,
    List<String> repairs,
    int dropped) {

  public FeedContent {
    entries = List.copyOf(entries);
    parts = List.copyOf(parts);
    repairs = List.copyOf(repairs);
  }
}
