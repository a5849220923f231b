package org.variorum.harvest;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that is due at a host. */
sealed interface Due {

  URI address();

  Instant dueAt();

  long outletId();

  /** How often in a row it failed. */
  int failures();

  /**
   * A feed to visit.
   *
   * @param rhythm from one visit to the next while nothing fails
   * @param bodyHash SHA-256 of what it said last
   * @param succeededAt when it was read last; null before the first time
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Feed(
      long id,
      long outletId,
      URI address,
      boolean listing,
      Instant dueAt,
      Duration rhythm,
      @Nullable String etag,
      @Nullable String lastModified,
      byte @Nullable [] bodyHash,
      int failures,
      @Nullable Instant succeededAt)
      implements Due {}

  /**
   * A page to read, for the first time or again.
   *
   * @param articleId the article it became; null before the first time
   * @param visits how often it was read
   */
  record Page(
      long id,
      @Nullable Long feedId,
      long outletId,
      String outlet,
      URI address,
      @Nullable Long articleId,
      Instant dueAt,
      int visits,
      int failures,
      @Nullable String etag,
      @Nullable String lastModified)
      implements Due {}
}
