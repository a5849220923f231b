package org.variorum.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.article.PublicationTime;

class DirectionTest {

  private static final long GAZETTE = 1;
  private static final long POST = 2;
  private static final Map<Long, String> NAMES =
      Map.of(GAZETTE, "The Quay Gazette", POST, "Lagoon Post");

  private final Article early = article(10, GAZETTE, hour("2031-05-06T08:00:00Z"), "Long enough.");
  private final Article late = article(20, POST, hour("2031-05-06T19:00:00Z"), "Long enough.");

  @Test
  void declaredCreditWinsOverTime() {
    Direction direction = between(early, late, Map.of(10L, List.of("Lagoon Post")));

    assertThat(direction).isEqualTo(new Direction(early, late, "credit"));
    assertThat(between(late, early, Map.of(10L, List.of("Lagoon Post")))).isEqualTo(direction);
  }

  @Test
  void creditToSomebodyElseSaysNothing() {
    assertThat(between(early, late, Map.of(10L, List.of("Reuters"))).copy()).isEqualTo(late);
  }

  @Test
  void laterOneIsTheCopy() {
    assertThat(between(early, late, Map.of()))
        .isEqualTo(new Direction(late, early, "published later"));
    assertThat(between(late, early, Map.of()))
        .isEqualTo(new Direction(late, early, "published later"));
  }

  @Test
  void withinADayWithoutHoursTheShorterOneIsTheCopy() {
    Article longer = article(20, POST, day("2031-05-06"), "Long enough, and then some more.");
    Article shorter = article(10, GAZETTE, hour("2031-05-06T08:00:00Z"), "Long enough.");

    assertThat(between(longer, shorter, Map.of()))
        .isEqualTo(new Direction(shorter, longer, "shorter"));
    assertThat(between(shorter, longer, Map.of()))
        .isEqualTo(new Direction(shorter, longer, "shorter"));
  }

  @Test
  void daysTellApartAlsoWithoutHours() {
    Article next = article(20, POST, day("2031-05-07"), "Long enough, and then some more.");

    assertThat(between(early, next, Map.of()).copy()).isEqualTo(next);
  }

  @Test
  void undecidedPairsGoOneWayWhicheverComesFirst() {
    Article one = article(10, GAZETTE, day("2031-05-06"), "Equally long.");
    Article two = article(20, POST, day("2031-05-06"), "Equally long.");

    assertThat(between(one, two, Map.of())).isEqualTo(between(two, one, Map.of()));
  }

  private static Direction between(Article one, Article two, Map<Long, List<String>> credits) {
    return Direction.between(
        one, two, NAMES::get, article -> credits.getOrDefault(article, List.of()));
  }

  private static PublicationTime hour(String time) {
    return new PublicationTime(Instant.parse(time), false);
  }

  private static PublicationTime day(String day) {
    return new PublicationTime(Instant.parse(day + "T12:00:00Z"), true);
  }

  private static Article article(
      long id, long outlet, @Nullable PublicationTime published, String text) {
    return new Article(
        id,
        outlet,
        1,
        null,
        null,
        "The pier",
        List.of(),
        published,
        "en",
        text,
        id,
        1,
        false,
        Instant.parse("2031-06-01T00:00:00Z"));
  }
}
