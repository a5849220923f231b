package org.variorum.harvest.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A feed that an outlet may have.
 *
 * @param guess what kind it seems to be before it was read, or is
 * @param title what the page calls it; null if nothing
 * @param reason why it is thought to be one, and what was seen when it was read, in words
 * @param score the higher the better; only for comparing
 */
public record FeedCandidate(
    URI address, FeedKind guess, @Nullable String title, String reason, int score)
    implements Comparable<FeedCandidate> {

  private static final int LAST = -200;

  /** The better first. */
  @Override
  public int compareTo(FeedCandidate other) {
    return Integer.compare(other.score, score);
  }

  /** Whether it is better than nothing: articles, and not all of them old. */
  public boolean isGood() {
    return score > 0;
  }

  /** The same, ranked by what it holds. */
  public FeedCandidate read(FeedContent content, Instant now) {
    List<String> seen = new ArrayList<>();
    int change = volume(content, seen) + freshness(content, now, seen) + breadth(content, seen);
    switch (FeedNature.of(content, address)) {
      case COMMENTS -> {
        seen.add("comments, not articles");
        change += LAST;
      }
      case PROGRAMMES -> {
        seen.add("programmes, not articles");
        change += LAST + 20;
      }
      case ARTICLES -> {}
    }
    return new FeedCandidate(
        address,
        content.kind(),
        content.title() == null ? title : content.title(),
        reason + "; " + String.join(", ", seen),
        score + change);
  }

  private static int volume(FeedContent content, List<String> seen) {
    int entries = content.entries().size();
    if (content.kind() == FeedKind.SITEMAP_INDEX) {
      seen.add(content.parts().size() + " further sitemaps");
      return content.parts().isEmpty() ? LAST : -10;
    }
    seen.add(entries == 1 ? "1 entry" : entries + " entries");
    boolean titled =
        content.entries().stream().filter(entry -> !entry.title().isEmpty()).count() * 2 > entries;
    return entries == 0 ? LAST : (entries >= 10 ? 10 : entries < 3 ? -20 : 0) + (titled ? 5 : -30);
  }

  private static int freshness(FeedContent content, Instant now, List<String> seen) {
    if (content.kind() == FeedKind.SITEMAP_INDEX || content.entries().isEmpty()) {
      return 0;
    }
    Instant newest =
        content.entries().stream()
            .map(entry -> entry.published() == null ? entry.updated() : entry.published())
            .filter(Objects::nonNull)
            .max(Instant::compareTo)
            .orElse(null);
    if (newest == null) {
      seen.add("without dates");
      return -15;
    }
    long days = Math.max(0, Duration.between(newest, now).toDays());
    seen.add(
        days == 0
            ? "the newest of the last day"
            : "the newest " + days + (days == 1 ? " day old" : " days old"));
    return days < 2 ? 30 : days < 8 ? 15 : days < 31 ? 0 : days < 366 ? -50 : -150;
  }

  /** A feed of the whole site leads to many sections; one of a section to one. */
  private static int breadth(FeedContent content, List<String> seen) {
    Set<String> sections = new HashSet<>();
    for (Entry entry : content.entries()) {
      String path = entry.address().getRawPath();
      String[] segments = path == null ? new String[0] : path.split("/");
      String first = segments.length > 2 ? segments[1] : "";
      if (!first.isEmpty() && !first.matches("\\d+")) {
        sections.add(first);
      }
    }
    if (sections.size() >= 3) {
      seen.add("from " + sections.size() + " sections");
      return 15;
    }
    boolean one = sections.size() == 1 && content.entries().size() >= 5;
    return one ? -5 : 0;
  }
}
