package org.variorum.syndication.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing to read.
 *
 * @param id a URI (RFC 4151) that never changes, whatever else does
 * @param link absolute address of its page
 * @param outside absolute address of the text it tells of; null where that may not be linked
 * @param updated when it last changed in a way readers want to know; never before {@code published}
 * @param author who published what it tells of; null where that is Variorum itself
 * @param summary in one line, plain text
 * @param content with absolute links only
 */
public record Item(
    String id,
    String title,
    String link,
    @Nullable String outside,
    Instant published,
    Instant updated,
    @Nullable String author,
    String category,
    String summary,
    Html content) {

  public Item {
    title = XmlText.legal(title).strip();
    author = author == null ? null : XmlText.legal(author);
    summary = XmlText.legal(summary);
    updated = updated.isBefore(published) ? published : updated;
  }
}
