package org.variorum.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Cast.about;
import static org.variorum.claim.Cast.count;
import static org.variorum.claim.Cast.signers;
import static org.variorum.claim.Cast.unknownSigners;
import static org.variorum.claim.figure.Outcome.AGREE;
import static org.variorum.claim.figure.Outcome.DECLARED_UNKNOWN;
import static org.variorum.claim.figure.Outcome.DIFFERS;
import static org.variorum.claim.figure.Outcome.MORE_PRECISE;
import static org.variorum.claim.figure.Outcome.UPDATED;
import static org.variorum.claim.figure.Outcome.VAGUER;
import static org.variorum.claim.figure.ValueComparison.between;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Cast;
import org.variorum.text.language.Span;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

class ValueComparisonTest {

  private static final Quantity FORTY = count("40", "agency", null, 40, 40);
  private static final Quantity SOME_FORTY = about(count("some 40", "agency", null, 40, 40));
  private static final Quantity OVER_FORTY = count("over 40", "agency", null, 40, null);
  private static final Quantity DOZENS = about(signers("dozens", 24, 99));
  private static final Quantity HUNDREDS = about(signers("hundreds", 200, 999));

  @Test
  void sameNumberAgreesHoweverItIsPrinted() {
    assertThat(between(FORTY, count("forty", "agency", null, 40, 40))).isEqualTo(AGREE);
    assertThat(between(DOZENS, DOZENS)).isEqualTo(AGREE);
  }

  @Test
  void scaleOfADecimalIsNoDifference() {
    assertThat(between(billions("2.3"), billions("2.30"))).isEqualTo(AGREE);
    assertThat(between(billions("2.3"), billions("2.5"))).isEqualTo(DIFFERS);
  }

  @Test
  void numberThatNobodyKnowsIsDeclaredUnknown() {
    assertThat(between(unknownSigners(), unknownSigners())).isEqualTo(DECLARED_UNKNOWN);
  }

  @Test
  void numberAgainstDeclaredUnknownIsNoDispute() {
    assertThat(between(unknownSigners(), signers("100", 100, 100))).isEqualTo(DECLARED_UNKNOWN);
    assertThat(between(signers("100", 100, 100), unknownSigners())).isEqualTo(DECLARED_UNKNOWN);
  }

  @Test
  void numberInsideAnEarlierRangeIsMorePrecise() {
    assertThat(between(DOZENS, signers("60", 60, 60))).isEqualTo(MORE_PRECISE);
    assertThat(between(signers("60", 60, 60), DOZENS)).isEqualTo(VAGUER);
  }

  @Test
  void droppingSomeIsMorePreciseAndAddingItVaguer() {
    assertThat(between(SOME_FORTY, FORTY)).isEqualTo(MORE_PRECISE);
    assertThat(between(FORTY, SOME_FORTY)).isEqualTo(VAGUER);
  }

  @Test
  void fortyThatSwellsToOverFortyDiffers() {
    assertThat(between(FORTY, OVER_FORTY)).isEqualTo(DIFFERS);
    assertThat(between(SOME_FORTY, OVER_FORTY)).isEqualTo(DIFFERS);
    assertThat(between(OVER_FORTY, FORTY)).isEqualTo(DIFFERS);
  }

  @Test
  void atLeastFortyDoesNotRuleFortyOut() {
    assertThat(between(FORTY, count("at least 40", "agency", null, 40, null)))
        .isNotEqualTo(DIFFERS);
  }

  @Test
  void greatRoundNumberAndItsBoundDoNotDiffer() {
    Quantity round = count("11,000", "person", "kill", 11_000, 11_000);
    Quantity over = count("over 11,000", "person", "kill", 11_000, null);

    assertThat(between(round, over)).isNotEqualTo(DIFFERS);
    assertThat(between(over, round)).isNotEqualTo(DIFFERS);
  }

  @Test
  void nearlyReachesTheNumberBesideIt() {
    assertThat(between(about(signers("about 400", 400, 400)), signers("410", 410, 410)))
        .isEqualTo(MORE_PRECISE);
    assertThat(between(signers("400", 400, 400), signers("410", 410, 410))).isEqualTo(DIFFERS);
  }

  @Test
  void openBoundDoesNotReachTwiceItsNumber() {
    assertThat(
            between(count("over 400", "hat", null, 400, null), count("900", "hat", null, 900, 900)))
        .isEqualTo(DIFFERS);
  }

  @Test
  void greaterOpenBoundOfAGrowingCountIsAnUpdate() {
    assertThat(between(signers("over 400", 400, null), signers("over 450", 450, null)))
        .isEqualTo(UPDATED);
    assertThat(between(signers("over 450", 450, null), signers("over 400", 400, null)))
        .isEqualTo(DIFFERS);
  }

  @Test
  void hundredsAndMoreThanAThousandDoNotMeet() {
    assertThat(between(HUNDREDS, signers("more than 1,000", 1_000, null))).isEqualTo(DIFFERS);
  }

  @Test
  void deedOfEitherSaysWhetherTheCountGrows() {
    Quantity unsaid = count("100", "signer", null, 100, 100);

    assertThat(ValueComparison.grows(unsaid, signers("200", 200, 200))).isTrue();
    assertThat(ValueComparison.grows(unsaid, unsaid)).isFalse();
    assertThat(ValueComparison.grows(count("9", "envoy", "employ", 9, 9), unsaid)).isFalse();
  }

  private static Quantity billions(String number) {
    BigDecimal value = new BigDecimal(number);
    return new Quantity(
        new Span(0, 0), number, "aid", null, QuantityKind.MONEY, value, value, false, false, "USD");
  }

  @Test
  void looseWordsDifferOnlyWhereTheCountGrows() {
    Quantity thousands = Cast.about(Cast.count("thousands", "euro", "spend", 2_000, 9_999));
    Quantity tens = Cast.about(Cast.count("tens of thousands", "euro", "spend", 20_000, 99_999));
    Quantity dozens = Cast.about(Cast.signers("dozens", 24, 99));
    Quantity hundreds = Cast.about(Cast.signers("hundreds", 200, 999));

    assertThat(ValueComparison.between(thousands, tens)).isEqualTo(Outcome.MORE_PRECISE);
    assertThat(ValueComparison.between(dozens, hundreds)).isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void wordOfScaleHoldsAllUpToTheNextScale() {
    Quantity millions = Cast.about(Cast.count("millions", "family", "get", 2_000_000, 9_999_999));
    Quantity dozens = Cast.about(Cast.count("dozens", "family", "get", 24, 99));

    assertThat(between(millions, count("39 million", "family", "get", 39_000_000, 39_000_000)))
        .isEqualTo(Outcome.MORE_PRECISE);
    assertThat(between(millions, count("2,000", "family", "get", 2_000, 2_000)))
        .isEqualTo(Outcome.DIFFERS);
    assertThat(between(dozens, count("400", "family", "get", 400, 400))).isEqualTo(Outcome.DIFFERS);
  }

  private static Outcome between(Quantity earlier, Quantity later) {
    return ValueComparison.between(earlier, later);
  }
}
