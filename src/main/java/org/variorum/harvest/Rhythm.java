package org.variorum.harvest;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which visit of a feed to the next: half of what lies between two entries on average, so that
 * most visits find one new entry at most. A feed without times is visited twice as often after it
 * brought something, and less often after it did not.
 */
final class Rhythm {

  private static final int ENTRIES = 12;
  private static final double SLOWER = 1.3;
  private static final Duration LONGEST_ASKED = Duration.ofHours(24);

  private final Duration shortest;
  private final Duration longest;

  Rhythm(Duration shortest, Duration longest) {
    this.shortest = shortest;
    this.longest = longest;
  }

  /** Before anything is known of a feed. */
  Duration first() {
    return shortest;
  }

  /** After a visit that brought nothing new. */
  Duration afterNothing(Duration current) {
    return within(times(current, SLOWER));
  }

  /**
   * After a visit that brought {@code fresh} new entries; {@code published} are all entries' times.
   */
  Duration afterEntries(Duration current, int fresh, List<Instant> published, Instant now) {
    if (fresh == 0) {
      return afterNothing(current);
    }
    Duration between = between(published, now);
    return within(between == null ? current.dividedBy(2) : between.dividedBy(2));
  }

  /** What the feed or the server asks for, where that is longer; up to a day. */
  static Duration atLeast(Duration own, @Nullable Duration asked) {
    if (asked == null || asked.compareTo(own) <= 0) {
      return own;
    }
    return asked.compareTo(LONGEST_ASKED) < 0 ? asked : LONGEST_ASKED;
  }

  private static @Nullable Duration between(List<Instant> published, Instant now) {
    List<Instant> latest =
        published.stream()
            .filter(time -> !time.isAfter(now))
            .distinct()
            .sorted(Comparator.reverseOrder())
            .limit(ENTRIES)
            .toList();
    // up to now, so that a feed which fell silent is not visited at its old pace
    return latest.size() < 2
        ? null
        : Duration.between(latest.getLast(), now).dividedBy(latest.size());
  }

  private Duration within(Duration rhythm) {
    if (rhythm.compareTo(shortest) < 0) {
      return shortest;
    }
    return rhythm.compareTo(longest) > 0 ? longest : rhythm;
  }

  private static Duration times(Duration time, double factor) {
    return Duration.ofMillis((long) (time.toMillis() * factor));
  }
}
