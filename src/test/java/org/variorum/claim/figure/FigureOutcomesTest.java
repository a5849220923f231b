package org.variorum.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Cast.about;
import static org.variorum.claim.Cast.amount;
import static org.variorum.claim.Cast.amountInStory;
import static org.variorum.claim.Cast.amountOfDay;
import static org.variorum.claim.Cast.count;
import static org.variorum.claim.Cast.signers;
import static org.variorum.claim.Cast.unknownSigners;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.text.quantity.Quantity;

class FigureOutcomesTest {

  private static final String MORNING = "2031-05-06T08:00:00Z";
  private static final String NOON = "2031-05-06T12:00:00Z";
  private static final String EVENING = "2031-05-06T19:00:00Z";
  private static final String NEXT_DAY = "2031-05-07T08:00:00Z";

  private static final Quantity FOUR_HUNDRED = signers("400", 400, 400);
  private static final Quantity FIVE_HUNDRED = signers("500", 500, 500);

  @Test
  void oneArticleIsSingleHoweverOftenItSaysSo() {
    Amount once = amount(1, MORNING, FOUR_HUNDRED);

    assertThat(overall(once)).isEqualTo(Outcome.SINGLE);
    assertThat(overall(once, once)).isEqualTo(Outcome.SINGLE);
  }

  @Test
  void sameNumberInTwoArticlesAgrees() {
    assertThat(overall(amount(1, MORNING, FOUR_HUNDRED), amount(2, NOON, FOUR_HUNDRED)))
        .isEqualTo(Outcome.AGREE);
  }

  @Test
  void greaterNumberOfALaterArticleIsAnUpdateInWhateverOrderTheyCome() {
    Amount early = amount(1, MORNING, FOUR_HUNDRED);
    Amount late = amount(2, EVENING, FIVE_HUNDRED);

    assertThat(overall(early, late)).isEqualTo(Outcome.UPDATED);
    assertThat(overall(late, early)).isEqualTo(Outcome.UPDATED);
  }

  @Test
  void hundredsThatBecomeMoreThanAThousandAreAnUpdate() {
    assertThat(
            overall(
                amount(1, MORNING, about(signers("hundreds", 200, 999))),
                amount(2, EVENING, signers("more than 1,000", 1_000, null))))
        .isEqualTo(Outcome.UPDATED);
  }

  @Test
  void numbersOfTwoStoriesAreNeverADispute() {
    Quantity three = count("3", "truck", "send", 3, 3);
    Quantity five = count("5", "truck", "send", 5, 5);

    assertThat(overall(amountInStory(1, 1, MORNING, three), amountInStory(1, 2, NOON, five)))
        .isEqualTo(Outcome.DIFFERS);
    assertThat(overall(amountInStory(1, 1, MORNING, three), amountInStory(2, 2, NOON, five)))
        .isEqualTo(Outcome.NOT_COMPARABLE);
    assertThat(overall(amountInStory(1, 1, MORNING, three), amountInStory(2, 2, NOON, three)))
        .isEqualTo(Outcome.AGREE);
  }

  @Test
  void smallerNumberThatComesAfterTheFirstGreaterOneDiffers() {
    assertThat(overall(amount(1, MORNING, FIVE_HUNDRED), amount(2, EVENING, FOUR_HUNDRED)))
        .isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void oldNumberRepeatedWhileTheNewerOnePrevailsIsStillAnUpdate() {
    assertThat(
            overall(
                amount(1, MORNING, FOUR_HUNDRED),
                amount(2, NOON, FIVE_HUNDRED),
                amount(3, EVENING, FOUR_HUNDRED),
                amount(4, NEXT_DAY, FIVE_HUNDRED)))
        .isEqualTo(Outcome.UPDATED);
  }

  @Test
  void greaterNumberThatNobodyTakesUpContradicts() {
    assertThat(
            overall(
                amount(1, MORNING, FOUR_HUNDRED),
                amount(2, NOON, FIVE_HUNDRED),
                amount(3, EVENING, FOUR_HUNDRED),
                amount(4, NEXT_DAY, FOUR_HUNDRED)))
        .isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void whatDoesNotGrowIsNotUpdatedByTime() {
    assertThat(
            overall(
                amount(1, MORNING, count("40", "ship", "own", 40, 40)),
                amount(2, EVENING, count("60", "ship", "own", 60, 60))))
        .isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void orderWithinADayIsUnknownWhereAnHourIsMissing() {
    Amount greater = amountOfDay(1, "2031-05-06", FIVE_HUNDRED);

    assertThat(overall(greater, amount(2, EVENING, FOUR_HUNDRED))).isEqualTo(Outcome.UPDATED);
    assertThat(overall(greater, amount(2, NEXT_DAY, FOUR_HUNDRED))).isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void mostSeriousPairSpeaksForTheFigure() {
    List<Amount> amounts =
        List.of(
            amount(1, MORNING, FOUR_HUNDRED),
            amount(2, MORNING, FOUR_HUNDRED),
            amount(3, NOON, unknownSigners()),
            amount(4, EVENING, FIVE_HUNDRED));
    FigureOutcomes outcomes = new FigureOutcomes(amounts);

    assertThat(outcomes.overall()).isEqualTo(Outcome.UPDATED);
    assertThat(outcomes.notable())
        .extracting(ValuePair::outcome)
        .containsExactly(
            Outcome.UPDATED,
            Outcome.UPDATED,
            Outcome.DECLARED_UNKNOWN,
            Outcome.DECLARED_UNKNOWN,
            Outcome.DECLARED_UNKNOWN);
  }

  @Test
  void pairNamesTheEarlierArticleFirst() {
    assertThat(
            new FigureOutcomes(
                    List.of(amount(2, EVENING, FIVE_HUNDRED), amount(1, MORNING, FOUR_HUNDRED)))
                .notable())
        .containsExactly(new ValuePair(Outcome.UPDATED, Ground.GROWN, 1, "400", 2, "500"));
  }

  @Test
  void lastWordDecidesBetweenMoreAndLessPrecise() {
    Quantity over = signers("more than 390", 390, null);

    assertThat(
            overall(
                amount(1, MORNING, FOUR_HUNDRED),
                amount(2, NOON, over),
                amount(3, EVENING, FOUR_HUNDRED)))
        .isEqualTo(Outcome.MORE_PRECISE);
    assertThat(
            overall(
                amount(1, MORNING, over), amount(2, NOON, FOUR_HUNDRED), amount(3, EVENING, over)))
        .isEqualTo(Outcome.VAGUER);
  }

  @Test
  void otherNumberWeighsMoreThanAbout() {
    assertThat(
            overall(
                amount(1, MORNING, FOUR_HUNDRED),
                amount(2, NOON, signers("more than 390", 390, null)),
                amount(3, EVENING, about(FOUR_HUNDRED))))
        .isEqualTo(Outcome.MORE_PRECISE);
  }

  @Test
  void articleSpeaksByItsMostPreciseWord() {
    Amount dozens = amount(2, NOON, about(signers("hundreds", 200, 999)));

    assertThat(overall(amount(1, MORNING, FOUR_HUNDRED), dozens, amount(2, NOON, FOUR_HUNDRED)))
        .isEqualTo(Outcome.AGREE);
  }

  private static Outcome overall(Amount... amounts) {
    return new FigureOutcomes(List.of(amounts)).overall();
  }
}
