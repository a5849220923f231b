package org.variorum.harvest.http;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking; every way in which a server can behave ends in one of these. */
public sealed interface Answer {

  /**
   * A document.
   *
   * @param address where it was in the end, after redirects
   * @param permanent where to ask the next time, if every redirect up to there was permanent (301,
   *     308); else null
   * @param contentType the header as it came
   * @param fresh how long the server calls it fresh (Cache-Control, Expires); zero if it does not
   * @param reservations what its headers reserve
   */
  record Document(
      URI address,
      @Nullable URI permanent,
      byte[] body,
      @Nullable String contentType,
      @Nullable String etag,
      @Nullable String lastModified,
      Duration fresh,
      Reservations reservations)
      implements Answer {

    /** The same without its body, to be kept when the body is done with. */
    public Document emptied() {
      return new Document(
          address,
          permanent,
          new byte[0],
          contentType,
          etag,
          lastModified,
          fresh,
          reservations);
    }
  }

  /**
   * It is at another origin, which was not asked.
   *
   * @param address where
   * @param status that of the redirect
   * @param permanent whether every redirect up to there was permanent (301, 308)
   */
  record Elsewhere(URI address, int status, boolean permanent) implements Answer {}

  /** What we hold is still what the server has (304). */
  record Unchanged(Duration fresh) implements Answer {}

  /**
   * No document.
   *
   * @param status the HTTP status, 0 where none came
   * @param detail one line for an administrator, without secrets: what came and what to do
   * @param retryAfter what the server asks us to wait; null if it does not say
   */
  record Failed(Failure failure, int status, String detail, @Nullable Duration retryAfter)
      implements Answer {}
}
