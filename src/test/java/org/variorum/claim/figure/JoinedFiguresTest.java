package org.variorum.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Cast.about;
import static org.variorum.claim.Cast.amount;
import static org.variorum.claim.Cast.count;
import static org.variorum.claim.Cast.signers;
import static org.variorum.claim.Cast.statement;
import static org.variorum.claim.Cast.unknownSigners;
import static org.variorum.claim.Told.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.claim.Told;
import org.variorum.claim.said.Said;
import org.variorum.text.quantity.Quantity;

class JoinedFiguresTest {

  private static final String MORNING = "2031-05-06T08:00:00Z";
  private static final String EVENING = "2031-05-06T19:00:00Z";

  @Test
  void vagueNumbersJoinNoClaims() {
    Quantity vague = about(count("thousands", "vase", null, 2_000, 9_999));
    Quantity exact = count("2,412", "vase", null, 2_412, 2_412);

    assertThat(joined(vague, vague)).hasSize(2);
    assertThat(joined(exact, exact)).hasSize(1);
  }

  @Test
  void figuresOfTwoClaimsWithOneTellingNumberAreOne() {
    Amount one = amount(1, MORNING, signers("1,242", 1_242, 1_242));
    Amount two = amount(2, MORNING, signers("1,242", 1_242, 1_242));

    assertThat(JoinedFigures.of(List.of(List.of(one), List.of(two))))
        .containsExactly(List.of(one, two));
  }

  @Test
  void commonNumberIsChance() {
    assertThat(joined(signers("12", 12, 12), signers("12", 12, 12))).hasSize(2);
  }

  @Test
  void vagueOrOtherOrDeedlessNumbersJoinNothing() {
    Quantity telling = signers("1,242", 1_242, 1_242);

    assertThat(joined(about(telling), about(telling))).hasSize(2);
    assertThat(joined(telling, signers("1,300", 1_300, 1_300))).hasSize(2);
    assertThat(joined(telling, unknownSigners())).hasSize(2);
    assertThat(joined(telling, count("1,242", "signer", "send", 1_242, 1_242))).hasSize(2);
    assertThat(joined(telling, count("1,242", "ship", "sign", 1_242, 1_242))).hasSize(2);
    Quantity deedless = count("1,242", "signer", null, 1_242, 1_242);
    assertThat(joined(deedless, deedless)).hasSize(2);
  }

  @Test
  void peopleWhoWereTakenAreTheHostages() {
    assertThat(
            joined(
                about(count("about 240", "people", "take", 240, 240)),
                about(count("some 240", "hostage", "hold", 240, 240))))
        .hasSize(1);
  }

  @Test
  void captivesAreKnownHoweverTheirNumberIsRounded() {
    Quantity captives = count("more than 200", "captive", null, 200, null);

    assertThat(joined(captives, about(count("some 240", "hostage", "hold", 240, 240)))).hasSize(1);
    assertThat(joined(captives, about(count("some 240", "miner", "take", 240, 240)))).hasSize(2);
    assertThat(joined(captives, count("290", "hostage", "hold", 290, 290))).hasSize(2);
    assertThat(joined(captives, count("240", "hostage", "free", 240, 240))).hasSize(2);
    assertThat(joined(captives, count("240", "hostage", "die", 240, 240))).hasSize(2);
  }

  @Test
  void fewCaptivesMayBeOfAnyRaid() {
    Quantity few = count("more than 20", "captive", null, 20, null);

    assertThat(joined(few, count("24", "hostage", "hold", 24, 24))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Kessel Guard is holding about 240 hostages.      | Marsh Company is holding more than 200 hostages.
      More than 200 captives are held in Kessel.       | About 240 hostages are held in Marshby.
      Raiders took about 240 people hostage.           | Some 120 hostages are still held.
      Raiders took about 240 people hostage.           | More than 200 hostages were released.
      Raiders took about 240 people hostage.           | More than 200 people were trapped.
      The quake trapped about 240 miners.              | More than 200 miners were trapped.
      """)
  void captivesOfOthersAndOtherPeopleStayApart(String one, String two) {
    assertThat(joined(captives(1, one, 0), captives(2, two, 3))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Kessel Guard is holding about 240 hostages.      | More than 200 captives are still in the harbour.
      About 240 hostages were taken.                   | It asks for a pause and for the more than 200 hostages.
      Raiders abducted about 240 people.               | More than 200 hostages are still held.
      """)
  void captivesOfAMonthAreOneGroup(String one, String two) {
    assertThat(joined(captives(1, one, 0), captives(2, two, 30))).hasSize(1);
    assertThat(joined(captives(1, one, 0), captives(2, two, 31))).hasSize(2);
  }

  private static Amount captives(long article, String sentence, int daysLater) {
    Said said = told(article, sentence, 0, Told.TUESDAY.plusDays(daysLater));
    return new Amount(said, 0, said.statement().statement().quantities().getFirst());
  }

  @Test
  void alikeSentencesOfOneStoryCountTheSameThings() {
    Quantity three = count("three", "cable", null, 3, 3);

    assertThat(joined(said(1, 1, 0, three), said(2, 1, 40, three))).hasSize(1);
    assertThat(joined(said(1, 1, 0, three), said(2, 1, 80, three))).hasSize(2);
    assertThat(joined(said(1, 1, 0, three), said(2, 2, 40, three))).hasSize(2);
  }

  @Test
  void fewPeopleAreNeverTheSameByTheirNumber() {
    Quantity three = count("three", "official", null, 3, 3);

    assertThat(joined(said(1, 1, 0, three), said(2, 1, 0, three))).hasSize(2);
  }

  @Test
  void articleThatGivesBothNumbersKeepsThemApart() {
    Quantity three = count("three", "cable", null, 3, 3);
    Quantity four = count("four", "cable", null, 4, 4);
    Amount first = said(1, 1, 0, three);
    Amount also = amountOf(1, 7, four);
    Amount other = said(2, 1, 0, three);

    assertThat(JoinedFigures.of(List.of(List.of(first), List.of(also, other)))).hasSize(2);
  }

  @Test
  void growingCountOfOneLetterIsOneFigureInItsStory() {
    Quantity four = signers("400", 400, 400);
    Quantity five = signers("500", 500, 500);

    assertThat(joined(letter(1, MORNING, four), letter(2, EVENING, five))).hasSize(1);
  }

  @Test
  void whatWouldOnlyContradictStaysApart() {
    Quantity four = signers("400", 400, 400);
    Quantity five = signers("500", 500, 500);

    assertThat(joined(letter(1, MORNING, five), letter(2, EVENING, four))).hasSize(2);
  }

  private static List<List<Amount>> joined(Quantity one, Quantity two) {
    return joined(amount(1, MORNING, one), amount(2, MORNING, two));
  }

  private static List<List<Amount>> joined(Amount one, Amount two) {
    return JoinedFigures.of(List.of(List.of(one), List.of(two)));
  }

  private static Amount said(long article, long story, double degrees, Quantity quantity) {
    return new Amount(
        statement(article, article).inStory(story).meaning(degrees).giving(quantity).said(),
        0,
        quantity);
  }

  private static Amount amountOf(long article, long statement, Quantity quantity) {
    return new Amount(statement(statement, article).giving(quantity).said(), 0, quantity);
  }

  private static Amount letter(long article, String time, Quantity quantity) {
    return new Amount(
        statement(article, article)
            .reading("They signed the letter.")
            .about("sign", "letter")
            .at(time)
            .giving(quantity)
            .said(),
        0,
        quantity);
  }
}
