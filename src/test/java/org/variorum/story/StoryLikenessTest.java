package org.variorum.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.statement.KeptStatement;
import org.variorum.story.StoryLikeness.Member;
import org.variorum.text.Modality;
import org.variorum.text.Span;
import org.variorum.text.Statement;

class StoryLikenessTest {

  private final Member pier =
      member(1, new int[] {0, 40, 80}, "council close pier engineer storm winter");
  private final Member pierAgain =
      member(2, new int[] {4, 43, 83}, "council close pier engineer rust trader");
  private final Member regatta =
      member(3, new int[] {170, 200, 240}, "sail regatta win crew medal yacht");
  private final StoryLikeness likeness =
      new StoryLikeness(
          Stream.of(pier, pierAgain, regatta, member(4, new int[] {300}, "bake cake")));

  @Test
  void reportsOfOneEventAreAlike() {
    assertThat(likeness.of(pier, pierAgain)).isGreaterThan(StoryLikeness.THRESHOLD);
  }

  @Test
  void reportsOfTwoEventsAreNot() {
    assertThat(likeness.of(pier, regatta)).isLessThan(StoryLikeness.THRESHOLD);
  }

  @Test
  void likenessGoesBothWays() {
    assertThat(likeness.of(pier, pierAgain)).isEqualTo(likeness.of(pierAgain, pier));
  }

  @Test
  void articleWithoutStatementsIsLikeNothing() {
    Member empty = member(9, new int[] {}, "");

    assertThat(likeness.of(pier, empty)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(likeness.of(empty, empty)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  private static Member member(long article, int[] meanings, String terms) {
    List<KeptStatement> statements = new ArrayList<>();
    for (int degrees : meanings) {
      statements.add(statement(article, statements.size(), degrees));
    }
    Map<String, Integer> counts = new HashMap<>();
    Arrays.stream(terms.split(" ")).forEach(term -> counts.merge(term, 1, Integer::sum));
    return new Member(article, Instant.parse("2031-05-06T08:00:00Z"), statements, counts);
  }

  private static KeptStatement statement(long article, int position, int degrees) {
    double angle = Math.toRadians(degrees);
    Statement said =
        new Statement(
            new Span(0, 9),
            "Something.",
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            false,
            Modality.FACT,
            null,
            null);
    return new KeptStatement(
        article * 100 + position,
        article,
        position,
        position,
        "Something.",
        0,
        said,
        null,
        new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
  }
}
