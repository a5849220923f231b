package org.variorum.harvest.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One thing to ask a server for.
 *
 * @param address absolute, http or https
 * @param etag as the server gave it with what we hold, quotes included; for a conditional request
 * @param lastModified as the server gave it with what we hold, unchanged
 */
public record Asked(
    URI address, Purpose purpose, @Nullable String etag, @Nullable String lastModified) {

  public static Asked anew(URI address, Purpose purpose) {
    return new Asked(address, purpose, null, null);
  }
}
