package org.variorum.harvest.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** What a server says about when to ask again. */
final class Timing {

  private static final Duration LONGEST_FRESH = Duration.ofDays(30);
  private static final Duration LONGEST_WAIT = Duration.ofDays(7);

  private Timing() {}

  /**
   * How long the answer stays fresh (RFC 9111, 4.2), at most 30 days. Of max-age and s-maxage the
   * shorter counts: the latter speaks to caches which the publisher can empty, and ours it can't.
   */
  static Duration fresh(Headers headers, InstantSource clock) {
    Long lifetime = null;
    for (String value : headers.all("Cache-Control")) {
      for (String part : value.split(",", 50)) {
        String directive = part.strip().toLowerCase(Locale.ROOT);
        if (directive.equals("no-cache") || directive.equals("no-store")) {
          return Duration.ZERO;
        }
        if (directive.startsWith("max-age=") || directive.startsWith("s-maxage=")) {
          String digits = directive.substring(directive.indexOf('=') + 1).replace("\"", "").strip();
          // RFC 9111, 4.2.1: what can't be read is stale
          long seconds = Math.max(0, seconds(digits));
          lifetime = lifetime == null ? seconds : Long.min(lifetime, seconds);
        }
      }
    }
    if (lifetime == null) {
      Instant expires = date(headers.first("Expires"));
      lifetime = expires == null ? 0 : Duration.between(now(headers, clock), expires).toSeconds();
    }
    String age = headers.first("Age");
    return within(lifetime - (age == null ? 0 : Math.max(0, seconds(age.strip()))), LONGEST_FRESH);
  }

  /**
   * How long the server asks us to wait (RFC 9110, 10.2.3), at most a week; null if it does not.
   */
  static @Nullable Duration retryAfter(Headers headers, InstantSource clock) {
    String value = headers.first("Retry-After");
    if (value == null) {
      return null;
    }
    long seconds = seconds(value.strip());
    if (seconds < 0) {
      Instant date = date(value);
      seconds = date == null ? 0 : Duration.between(now(headers, clock), date).toSeconds();
    }
    return seconds <= 0 ? null : within(seconds, LONGEST_WAIT);
  }

  private static Duration within(long seconds, Duration longest) {
    return Duration.ofSeconds(Math.clamp(seconds, 0, longest.toSeconds()));
  }

  /** The server's own clock, since its other times are by that. */
  private static Instant now(Headers headers, InstantSource clock) {
    Instant served = date(headers.first("Date"));
    return served == null ? clock.instant() : served;
  }

  private static @Nullable Instant date(@Nullable String value) {
    return value == null || value.length() > 64 ? null : DateUtils.parseStandardDate(value);
  }

  /** Negative if {@code digits} are none. */
  private static long seconds(String digits) {
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    return digits.length() > 12 ? Integer.MAX_VALUE : Long.parseLong(digits);
  }
}
