package org.variorum.harvest.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One thing to ask a server for.
 *
 * @param address absolute, http or https
 * @param etag as the server gave it with what we hold, quotes included; for a conditional request
 * @param lastModified as the server gave it with what we hold, unchanged
 * @param anywhere whether redirects are followed to other origins too, each of which has rules of
 *     its own
 */
public record Asked(
    URI address,
    Purpose purpose,
    @Nullable String etag,
    @Nullable String lastModified,
    boolean anywhere) {

  public Asked(
      URI address, Purpose purpose, @Nullable String etag, @Nullable String lastModified) {
    this(address, purpose, etag, lastModified, true);
  }

  public static Asked anew(URI address, Purpose purpose) {
    return new Asked(address, purpose, null, null);
  }

  /** The same; a redirect to another origin is told instead of followed. */
  public Asked hereOnly() {
    return new Asked(address, purpose, etag, lastModified, false);
  }
}
