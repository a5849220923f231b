package org.variorum.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published text at one canonical address, as its current revision has it.
 *
 * @param reference the name given at import, such as a file name
 * @param url where the outlet publishes it, http or https
 * @param language ISO 639-1 code
 * @param revision number of the current revision, from 1
 * @param truncated we hold only the beginning of the text
 */
public record Article(
    long id,
    long outletId,
    long topicId,
    @Nullable String reference,
    @Nullable String url,
    String title,
    List<String> authors,
    @Nullable PublicationTime published,
    @Nullable String language,
    String text,
    long revisionId,
    int revision,
    boolean truncated,
    Instant firstSeen) {

  public Article {
    authors = List.copyOf(authors);
  }

  /** When it was published, or first seen where the outlet does not say. */
  public Instant time() {
    return published == null ? firstSeen : published.at();
  }
}
