package org.variorum.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.claim.figure.Ground;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.figure.ValuePair;
import org.variorum.text.quantity.QuantityKind;

class FigureDiscordsTest {

  private static final FigureValue FORTY = value(1, "Forty", 40);
  private static final FigureValue SIXTY = value(2, "sixty", 60);
  private static final FigureValue NINETY = value(3, "Ninety", 90);

  @Test
  void ofThreeNumbersThatConflictTheSecondAndTheThirdAreNews() {
    List<Found> found =
        FigureDiscords.of(
            figure(
                Outcome.DIFFERS,
                List.of(FORTY, SIXTY, NINETY),
                pair(Outcome.DIFFERS, SIXTY, FORTY),
                pair(Outcome.DIFFERS, FORTY, NINETY),
                pair(Outcome.DIFFERS, SIXTY, NINETY)));

    assertThat(found)
        .extracting(each -> each.sides().stream().map(Side::words).toList())
        .containsExactlyInAnyOrder(List.of("Forty", "sixty"), List.of("Forty", "sixty", "Ninety"));
    assertThat(found).extracting(Found::kind).containsOnly(SightingKind.CONFLICT);
  }

  @Test
  void aNewerCountIsAnUpdate() {
    assertThat(
            FigureDiscords.of(
                figure(
                    Outcome.UPDATED, List.of(FORTY, SIXTY), pair(Outcome.UPDATED, FORTY, SIXTY))))
        .singleElement()
        .satisfies(found -> assertThat(found.kind()).isEqualTo(SightingKind.UPDATE));
  }

  @Test
  void aNumberInOtherWordsIsNoFurtherNews() {
    FigureValue again = value(3, "about three score", 60);

    assertThat(
            FigureDiscords.of(
                figure(
                    Outcome.UPDATED,
                    List.of(FORTY, SIXTY, again),
                    pair(Outcome.UPDATED, FORTY, SIXTY),
                    pair(Outcome.UPDATED, FORTY, again))))
        .singleElement()
        .satisfies(found -> assertThat(found.sides()).hasSize(3));
  }

  @Test
  void whatIsMorePreciseIsNoDisagreement() {
    assertThat(
            FigureDiscords.of(
                figure(
                    Outcome.MORE_PRECISE,
                    List.of(FORTY, SIXTY),
                    pair(Outcome.MORE_PRECISE, FORTY, SIXTY))))
        .isEmpty();
  }

  @Test
  void aNumberWrittenOtherwiseIsKnownAgain() {
    Found words =
        FigureDiscords.of(
                figure(Outcome.DIFFERS, List.of(FORTY, SIXTY), pair(Outcome.DIFFERS, FORTY, SIXTY)))
            .getFirst();
    FigureValue digits = value(2, "60", 60);
    Found numbers =
        FigureDiscords.of(
                new Figure(
                    77,
                    1,
                    1,
                    null,
                    "docker",
                    "Dockers",
                    "",
                    QuantityKind.COUNT,
                    Outcome.DIFFERS,
                    List.of(FORTY, digits),
                    List.of(pair(Outcome.DIFFERS, digits, FORTY)),
                    false,
                    null))
            .getFirst();

    assertThat(numbers.marks()).containsAnyElementsOf(words.marks());
  }

  private static Figure figure(Outcome outcome, List<FigureValue> values, ValuePair... pairs) {
    return new Figure(
        5,
        1,
        1,
        null,
        "docker",
        "Dockers",
        "",
        QuantityKind.COUNT,
        outcome,
        values,
        List.of(pairs),
        false,
        null);
  }

  private static ValuePair pair(Outcome outcome, FigureValue one, FigureValue two) {
    return new ValuePair(
        outcome, Ground.APART, one.articleId(), one.text(), two.articleId(), two.text());
  }

  private static FigureValue value(long article, String text, int number) {
    return new FigureValue(
        article,
        article,
        article,
        0,
        text,
        BigDecimal.valueOf(number),
        null,
        false,
        false,
        Instant.ofEpochSecond(article),
        null);
  }
}
