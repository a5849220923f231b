package org.variorum.chronicle;

import java.time.Instant;

/**
 * How things stand: while the number is the same, nothing has changed.
 *
 * @param at when it last changed; the epoch where it never did
 */
public record Version(long number, Instant at) {

  static final Version NONE = new Version(0, Instant.EPOCH);
}
