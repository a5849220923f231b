package org.variorum.admin.outlet;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.FeedHealth;
import org.variorum.outlet.Feed;

/**
 * A feed and how reading it goes, ready for words.
 *
 * @param state {@code retired}, {@code paused}, {@code fresh}, {@code failing} or {@code well}
 * @param ago since it was read last
 * @param next until it is visited next
 */
record FeedLine(
    Feed feed,
    String state,
    @Nullable Span ago,
    @Nullable Span next,
    @Nullable Span rhythm,
    long kept,
    int failures,
    @Nullable String trouble) {

  static FeedLine of(Feed feed, @Nullable FeedHealth health, Instant now) {
    return new FeedLine(
        feed,
        state(feed, health),
        health == null || health.lastSuccess() == null
            ? null
            : Span.of(Duration.between(health.lastSuccess(), now)),
        health == null || health.nextVisit() == null
            ? null
            : Span.of(Duration.between(now, health.nextVisit())),
        health == null ? null : Span.of(health.rhythm()),
        health == null ? 0 : health.kept(),
        health == null ? 0 : health.failures(),
        health == null ? null : health.trouble());
  }

  private static String state(Feed feed, @Nullable FeedHealth health) {
    return switch (feed.state()) {
      case RETIRED -> "retired";
      case PAUSED -> "paused";
      case ACTIVE -> {
        if (health != null && health.failures() > 0) {
          yield "failing";
        }
        yield health == null || health.lastSuccess() == null ? "fresh" : "well";
      }
    };
  }
}
