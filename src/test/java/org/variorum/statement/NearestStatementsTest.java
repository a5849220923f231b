package org.variorum.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.statement.StatementStore.Vector;
import org.variorum.text.QuotedRuns;
import org.variorum.text.language.Span;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;
import org.variorum.text.quantity.TellingNumbers;

class NearestStatementsTest {

  private static final Vector QUOTING =
      vector(
          1,
          0,
          "Ms Roe called the crane “never safe at all to work with”.",
          "never safe at all to work with");

  @Test
  void eachMustBeTheOthersNearest() {
    Vector near = vector(2, 47, "The crane is unsafe.");
    Vector nearer = vector(3, 5, "Ms Roe spoke of the crane.");

    assertThat(NearestStatements.between(List.of(QUOTING), List.of(near, nearer)))
        .extracting(Match::two)
        .containsExactly(3L);
  }

  /** A number that is told otherwise lets the sentence beside it be nearer by a little. */
  @Test
  void ofShortArticlesTheTwoNearestAreNominatedWhereTheyAreMuchAlike() {
    List<Vector> few = List.of(plain(2, 10), plain(3, 5), plain(4, 15));

    assertThat(NearestStatements.between(List.of(plain(1, 0)), few))
        .extracting(Match::two, Match::nearest)
        .containsExactlyInAnyOrder(tuple(2L, false), tuple(3L, true));
  }

  @Test
  void ofLongArticlesWithLittleInCommonOnlyTheNearestAre() {
    List<Vector> many = LongStream.range(0, 10).mapToObj(i -> plain(10 + i, 100 + i)).toList();
    List<Vector> left = Stream.concat(Stream.of(plain(1, 0)), many.stream()).toList();
    List<Vector> others = LongStream.range(0, 10).mapToObj(i -> plain(30 + i, 200 + i)).toList();
    List<Vector> right =
        Stream.concat(Stream.of(plain(2, 10), plain(3, 5)), others.stream()).toList();

    assertThat(NearestStatements.between(left, right)).extracting(Match::two).containsExactly(3L);
  }

  private static Vector plain(long id, double degrees) {
    return vector(id, degrees, new QuotedRuns("", List.of()), List.of());
  }

  @Test
  void quotationThatBothPrintTellsMoreThanLikeWords() {
    Vector alike = vector(2, 30, "Ms Roe spoke of the crane.");
    Vector same = vector(3, 35, "It was never safe at all, she says.");

    assertThat(NearestStatements.between(List.of(QUOTING), List.of(alike, same)))
        .filteredOn(Match::nearest)
        .extracting(Match::two)
        .containsExactly(3L);
  }

  @Test
  void numberThatBothGiveTellsMoreThanLikeWords() {
    Vector giving = vector(1, 0, counting(400));
    Vector alike = vector(2, 30, counting(500));
    Vector same = vector(3, 35, counting(400));

    assertThat(NearestStatements.between(List.of(giving), List.of(alike, same)))
        .filteredOn(Match::nearest)
        .extracting(Match::two)
        .containsExactly(3L);
  }

  @Test
  void matchKeepsItsCosineAndNeedsSome() {
    Vector halfway = vector(2, 52, "It was never safe at all, she says.");
    Vector far = vector(3, 60, "It was never safe at all, she says.");

    assertThat(NearestStatements.between(List.of(QUOTING), List.of(halfway)))
        .singleElement()
        .satisfies(match -> assertThat(match.cosine()).isLessThan(NearestStatements.LEAST));
    assertThat(NearestStatements.between(List.of(QUOTING), List.of(far))).isEmpty();
  }

  private static Vector vector(long id, double degrees, String text, String... quotations) {
    return vector(id, degrees, new QuotedRuns(text, List.of(quotations)), List.of());
  }

  private static Vector vector(long id, double degrees, Quantity quantity) {
    return vector(id, degrees, new QuotedRuns("", List.of()), List.of(quantity));
  }

  private static Vector vector(
      long id, double degrees, QuotedRuns quoted, List<Quantity> quantities) {
    double angle = Math.toRadians(degrees);
    return new Vector(
        id,
        id,
        new float[] {(float) Math.cos(angle), (float) Math.sin(angle)},
        quoted,
        new TellingNumbers(quantities));
  }

  private static Quantity counting(int dockers) {
    BigDecimal number = BigDecimal.valueOf(dockers);
    return new Quantity(
        new Span(0, 3),
        "" + dockers,
        "docker",
        null,
        QuantityKind.COUNT,
        number,
        number,
        false,
        false,
        null);
  }
}
