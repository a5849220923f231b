package org.variorum.harvest.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that a feed points to. Texts are plain: without markup, white space collapsed.
 *
 * @param id the feed's own name for it (guid, id), else its address
 * @param address absolute, http or https
 * @param published null where the feed does not say or says what cannot be
 * @param updated null likewise
 * @param content the whole article as HTML where the feed carries it (content:encoded, Atom
 *     content, content_html); not cleaned
 */
public record Entry(
    String id,
    URI address,
    String title,
    String teaser,
    List<String> authors,
    @Nullable Instant published,
    @Nullable Instant updated,
    @Nullable String content) {

  public Entry {
    authors = List.copyOf(authors);
  }
}
