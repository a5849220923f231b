package org.variorum.harvest;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A server that we ask.
 *
 * @param origin scheme, host and port
 * @param robots its rules in the form in which they are kept; null while they were never read
 * @param robotsUntil when they are to be read again
 * @param tdm its reservation of text and data mining as it came; null while it was never asked for
 * @param askedAt when it was asked last, by any process
 * @param failures requests in a row that found no server or a failing one
 * @param restsUntil it is not asked before
 */
record Host(
    long id,
    String origin,
    @Nullable String robots,
    @Nullable Instant robotsUntil,
    @Nullable String tdm,
    @Nullable Instant tdmUntil,
    @Nullable Instant askedAt,
    int failures,
    @Nullable Instant restsUntil) {

  boolean rests(Instant now) {
    return restsUntil != null && restsUntil.isAfter(now);
  }

  URI robotsAddress() {
    return URI.create(origin + "/robots.txt");
  }

  URI tdmAddress() {
    return URI.create(origin + "/.well-known/tdmrep.json");
  }
}
