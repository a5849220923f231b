package org.variorum.reader.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.article.LaterRevision;
import org.variorum.reader.parts.Moment;
import org.variorum.reader.parts.Publication;

/**
 * Days along a line with a mark for each article and a hollow one for each revision; marks of about
 * the same time stand upon each other.
 *
 * @param height of the drawing, {@value #WIDTH} units wide
 * @param days where each begins
 * @param later how many revisions came too long after the last article to be drawn
 */
public record Timeline(int height, List<Day> days, List<Mark> marks, int later) {

  public static final int WIDTH = 1000;

  private static final int MARGIN = 14;
  private static final int STEP = 13;
  private static final int FOOT = 30;
  private static final int MOST_LABELS = 8;
  private static final int MOST_STACKED = 10;
  private static final Duration SOON = Duration.ofDays(3);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /**
   * @param end where the next one begins
   */
  public record Day(int x, int end, String label) {

    public int middle() {
      return (x + end) / 2;
    }
  }

  /**
   * @param revision it is a change of an article, not an article
   * @param time when it was published or changed
   */
  public record Mark(int x, int y, boolean revision, Publication publication, Moment time) {}

  private record Point(Instant at, boolean revision, Publication publication, Moment time) {}

  /**
   * @param articles by time, at least one
   */
  public static Timeline of(List<Publication> articles, List<LaterRevision> revisions) {
    Map<Long, Publication> byId = new HashMap<>();
    List<Point> points = new ArrayList<>();
    for (Publication article : articles) {
      byId.put(article.id(), article);
      points.add(new Point(middle(article.time()), false, article, article.time()));
    }
    Instant end = points.stream().map(Point::at).max(Comparator.naturalOrder()).orElseThrow();
    int later = 0;
    for (LaterRevision revision : revisions) {
      Publication article = byId.get(revision.articleId());
      if (article == null || revision.takenAt().isAfter(end.plus(SOON))) {
        later++;
      } else {
        points.add(new Point(revision.takenAt(), true, article, Moment.of(revision.takenAt())));
      }
    }
    points.sort(Comparator.comparing(Point::at));
    Instant from = points.getFirst().at().truncatedTo(ChronoUnit.DAYS);
    Instant to = points.getLast().at().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    return drawn(points, from, to, later);
  }

  private static Timeline drawn(List<Point> points, Instant from, Instant to, int later) {
    Map<Integer, Integer> stacked = new HashMap<>();
    List<Mark> marks = new ArrayList<>();
    int highest = 0;
    for (Point point : points) {
      int x = x(point.at(), from, to) / STEP * STEP + STEP / 2;
      int level = Math.min(MOST_STACKED, stacked.merge(x, 1, Integer::sum)) - 1;
      highest = Math.max(highest, level);
      marks.add(new Mark(x, level, point.revision(), point.publication(), point.time()));
    }
    int foot = (highest + 1) * STEP + 4;
    return new Timeline(
        foot + FOOT,
        days(from, to),
        marks.stream()
            .map(
                mark ->
                    new Mark(
                        mark.x(),
                        foot - 8 - mark.y() * STEP,
                        mark.revision(),
                        mark.publication(),
                        mark.time()))
            .toList(),
        later);
  }

  private static List<Day> days(Instant from, Instant to) {
    long count = ChronoUnit.DAYS.between(from, to);
    long every = Math.max(1, Math.ceilDiv(count, MOST_LABELS));
    List<Day> days = new ArrayList<>();
    for (long n = 0; n < count; n += every) {
      Instant day = from.plus(n, ChronoUnit.DAYS);
      Instant next = from.plus(Math.min(count, n + every), ChronoUnit.DAYS);
      days.add(
          new Day(x(day, from, to), x(next, from, to), DAY.format(day.atZone(ZoneOffset.UTC))));
    }
    return days;
  }

  /** An article of which only the day is known stands in the day's middle. */
  private static Instant middle(Moment time) {
    return time.dayOnly()
        ? time.at().truncatedTo(ChronoUnit.DAYS).plus(12, ChronoUnit.HOURS)
        : time.at();
  }

  private static int x(Instant at, Instant from, Instant to) {
    double share =
        (double) Duration.between(from, at).toSeconds() / Duration.between(from, to).toSeconds();
    return MARGIN + (int) Math.round(share * (WIDTH - 2 * MARGIN));
  }

  /** The y of the line that the marks stand on. */
  public int foot() {
    return height - FOOT;
  }
}
