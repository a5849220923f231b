package org.variorum.harvest;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.http.Answer;

/**
 * Something that is due at a host. What a redirect leads to another host is due there, under that
 * host's rules, until it was read or failed; the next time it begins at its own address again.
 */
sealed interface Due {

  /** Its own address. */
  URI own();

  /** Where it was led to; null while it is at its own address. */
  @Nullable Detour detour();

  /** Where to ask now. */
  default URI address() {
    Detour detour = detour();
    return detour == null ? own() : detour.to();
  }

  Instant dueAt();

  long outletId();

  /** How often in a row it failed. */
  int failures();

  /**
   * A way that redirects lead.
   *
   * @param hops how many of them led to another origin
   * @param forGood all of them are permanent
   */
  record Detour(URI to, int hops, boolean forGood) {}

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
      URI own,
      @Nullable Detour detour,
      boolean listing,
      Instant dueAt,
      Duration rhythm,
      @Nullable String etag,
      @Nullable String lastModified,
      byte @Nullable [] bodyHash,
      int failures,
      @Nullable Instant succeededAt)
      implements Due {

    /**
     * Where it is to be asked for from now on, if it got from its own address to {@code document}
     * by permanent redirects only; else null.
     */
    @Nullable URI movedTo(Answer.Document document) {
      if (detour == null || document.permanent() != null && detour.forGood()) {
        return document.permanent();
      }
      return detour.forGood() && document.address().equals(detour.to()) ? detour.to() : null;
    }
  }

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
      URI own,
      @Nullable Detour detour,
      @Nullable Long articleId,
      Instant dueAt,
      int visits,
      int failures,
      @Nullable String etag,
      @Nullable String lastModified)
      implements Due {}
}
