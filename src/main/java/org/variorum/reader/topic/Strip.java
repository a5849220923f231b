package org.variorum.reader.topic;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.reader.parts.Moment;
import org.variorum.story.Telling;

/**
 * When the articles of a story were published: bars along a line, {@value #WIDTH} units wide, that
 * stands for the same days in all stories of a page.
 *
 * @param busiest the day with most articles
 * @param most how many these were
 */
record Strip(List<Bar> bars, Moment busiest, int most) {

  static final int WIDTH = 144;
  static final int HEIGHT = 28;

  private static final int BAR = 4;
  private static final int LEAST = 6;

  /** The articles of about the same time. */
  record Bar(int x, int y, int height) {}

  /** The days that a page's strips stand for, whole days in UTC, and the tallest of their bars. */
  record Line(Instant from, Instant to, int tallest) {

    /**
     * @param stories when the articles of each story were published; at least one has articles
     */
    static Line over(List<List<Telling>> stories) {
      List<Instant> times =
          stories.stream().flatMap(List::stream).map(Telling::at).sorted().toList();
      Line bare =
          new Line(
              times.getFirst().truncatedTo(ChronoUnit.DAYS),
              times.getLast().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS),
              1);
      int tallest =
          stories.stream()
              .flatMap(story -> bare.counts(story).values().stream())
              .mapToInt(Integer::intValue)
              .max()
              .orElse(1);
      return new Line(bare.from, bare.to, tallest);
    }

    private Map<Integer, Integer> counts(List<Telling> story) {
      Map<Integer, Integer> counts = new TreeMap<>();
      double all = Duration.between(from, to).toSeconds();
      for (Telling telling : story) {
        double share = Duration.between(from, telling.at()).toSeconds() / all;
        counts.merge((int) (share * WIDTH / BAR) * BAR, 1, Integer::sum);
      }
      return counts;
    }
  }

  static Strip of(List<Telling> story, Line line) {
    List<Bar> bars = new ArrayList<>();
    line.counts(story)
        .forEach(
            (x, count) -> {
              int height =
                  LEAST
                      + (int)
                          Math.round(
                              (HEIGHT - LEAST) * (count - 1.0) / Math.max(1, line.tallest - 1));
              bars.add(new Bar(x, HEIGHT - height, height));
            });
    Map<LocalDate, Long> days =
        story.stream()
            .collect(
                Collectors.groupingBy(
                    telling -> LocalDate.ofInstant(telling.at(), ZoneOffset.UTC),
                    TreeMap::new,
                    Collectors.counting()));
    Map.Entry<LocalDate, Long> busiest =
        days.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return new Strip(
        bars,
        new Moment(busiest.getKey().atStartOfDay().toInstant(ZoneOffset.UTC), true),
        busiest.getValue().intValue());
  }
}
