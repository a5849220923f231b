package org.variorum.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.variorum.claim.Cast;
import org.variorum.claim.FigureGroups;
import org.variorum.claim.said.Said;
import org.variorum.statement.KeptStatement;
import org.variorum.text.Sentence;
import org.variorum.text.Statement;
import org.variorum.text.TextReader;

/** What coverage is known to trip over, in invented sentences that stand in one claim. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureTrapsTest {

  private static final String MORNING = "2031-05-06T08:00:00Z";
  private static final String EVENING = "2031-05-06T19:00:00Z";

  private final TextReader reader = new TextReader();
  private final List<Said> claim = new ArrayList<>();

  @Test
  void partsOfTheDeadAreNotCompared() {
    assertThat(
            grounds(
                "The clinic said that 40% of those killed were children.",
                "Women and children make up 70 percent of the dead, the ministry said."))
        .containsExactly(Ground.OTHER_SLICE);
  }

  @Test
  void childrenAreNoPeople() {
    assertThat(
            outcomes(
                "More than 900 people were killed in the flood.",
                "Over 300 children were killed in the flood."))
        .containsExactly(Outcome.SINGLE, Outcome.SINGLE);
  }

  @Test
  void someFortyHardensToFortyAndSwellsToOverForty() {
    assertThat(
            outcomes(
                "The engineers work for some 40 agencies.", "The engineers work for 40 agencies."))
        .containsExactly(Outcome.MORE_PRECISE);
    assertThat(
            grounds(
                "The engineers work for some 40 agencies.",
                "The engineers work for over 40 agencies."))
        .containsExactly(Ground.RULED_OUT);
  }

  @Test
  void growingCountIsAnUpdate() {
    assertThat(
            grounds(
                "More than 400 engineers signed the letter.",
                "More than 500 engineers have signed the letter."))
        .containsExactly(Ground.GROWN);
  }

  @Test
  void lettersAndMemosHaveSignersOfTheirOwn() {
    assertThat(
            grounds(
                "The memo was signed by 100 engineers.",
                "More than 1,000 engineers have signed the open letter."))
        .containsExactly(Ground.OTHER_DOCUMENT);
  }

  @Test
  void memosThatDifferentOutletsObtainedAreDifferentMemos() {
    assertThat(
            grounds(
                "It was not clear how many engineers signed the memo obtained by the Courier.",
                "The memo obtained by the Ledger was signed by 100 engineers."))
        .containsExactly(Ground.OTHER_DOCUMENT);
  }

  @Test
  void courtByItsNumberIsNoWholeThatIsCounted() {
    assertThat(
            grounds(
                "A three-judge panel of the 4th court lifted the ban.",
                "A five-judge panel at the fourth court lifted the ban."))
        .containsExactly(Ground.APART);
  }

  @Test
  void lengthOfOneThingIsCompared() {
    assertThat(
            grounds(
                "She closed a three-day conservative meeting.",
                "She closed a five-day conservative meeting."))
        .containsExactly(Ground.APART);
    assertThat(grounds("The panel sits three days a week.", "The panel sits five days a week."))
        .containsExactly(Ground.APART);
  }

  @Test
  void oneCountryHasSeveralNames() {
    assertThat(
            grounds(
                "The US economy added 266,000 jobs in April.",
                "America's employers added 246,000 jobs in April."))
        .containsExactly(Ground.APART);
  }

  @Test
  void nearlyReachesDownToWhatIsRoundedUp() {
    assertThat(
            outcomes(
                "Claims for relief fell to 473,000.", "Claims for relief fell to nearly 480,000."))
        .containsExactly(Outcome.VAGUER);
    assertThat(
            outcomes(
                "Claims for relief fell to 483,000.", "Claims for relief fell to nearly 470,000."))
        .containsExactly(Outcome.DIFFERS);
  }

  @Test
  void whatWasExpectedIsNotWhatCame() {
    assertThat(
            grounds(
                "Bankers had predicted that the port would add 1,000 jobs.",
                "The port added 266 jobs, fewer than expected."))
        .containsExactly(Ground.OTHER_SLICE);
  }

  @Test
  void dayIsNoActor() {
    assertThat(
            grounds(
                "The Harbour Office (HO) on Monday approved 14 berths.",
                "The Harbour Office approved 24 berths."))
        .containsExactly(Ground.APART);
  }

  @Test
  void declaredUnknownStandsBesideTheNumber() {
    assertThat(
            grounds(
                "It was unclear how many engineers signed the memo.",
                "The memo was signed by 100 engineers."))
        .containsExactly(Ground.NOT_KNOWN);
  }

  @Test
  void signersOfTwoYearsAreNotCompared() {
    assertThat(
            grounds(
                "In 2016, 51 engineers signed a memo against the dam.",
                "About 1,000 engineers signed a memo against the dam in 2017."))
        .containsExactly(Ground.OTHER_YEAR);
  }

  @Test
  void killedAndInjuredAreNotCompared() {
    assertThat(
            grounds(
                "The blast killed 12 people in the port.", "40 people were injured in the blast."))
        .containsExactly(Ground.OTHER_DEED);
  }

  @Test
  void nationsAreNotCompared() {
    assertThat(
            outcomes(
                "The shelling killed 1,200 Israelis, officials said.",
                "The shelling killed 11,000 Palestinians, officials said."))
        .containsExactly(Outcome.SINGLE, Outcome.SINGLE);
  }

  @Test
  void daysOfTheirOwnMakeNoDispute() {
    assertThat(
            grounds(
                "The harbour police held 30 sailors on May 3.",
                "The harbour police held 12 sailors on May 5."))
        .containsExactly(Ground.OTHER_DAY);
  }

  @Test
  void dayOnWhichItWasSaidIsNotTheDayOfTheDeed() {
    assertThat(
            grounds(
                "The mayor announced on Monday that 40% of the pupils will be vaccinated.",
                "On 12 May, 70% of the pupils will be vaccinated."))
        .containsExactly(Ground.APART);
  }

  @Test
  void placesOfTheirOwnMakeNoDispute() {
    assertThat(
            grounds(
                "The company owns 30 ships in Lakeport.",
                "The company owns 12 ships in Harbourton."))
        .containsExactly(Ground.OTHER_PLACE);
  }

  /** Officials anywhere may sign a paper about anywhere. */
  @Test
  void placesDoNotTellSignersApart() {
    assertThat(
            outcomes(
                "A memo on the quarrel in Lakeport was signed by 120 officials.",
                "A memo on the quarrel was signed by 100 officials in Harbourton."))
        .containsExactly(Outcome.DIFFERS);
  }

  @Test
  void whatEachGivesIsANumberOfItsOwn() {
    assertThat(
            grounds(
                "Norway will give 30 million doses to poorer countries.",
                "Peru will give 5 million doses to poorer countries."))
        .containsExactly(Ground.OTHER_ACTOR);
    assertThat(
            grounds(
                "Norway will spend 9 million dollars to buy and donate 30 million doses.",
                "Peru pledged to deliver 5 million doses to poorer countries."))
        .containsExactly(Ground.OTHER_ACTOR);
    assertThat(
            grounds(
                "The U.S. is donating 30 million doses.",
                "The U.K. is expected to commit to sending 5 million doses."))
        .containsExactly(Ground.OTHER_ACTOR);
    assertThat(
            grounds(
                "Norway will give 30 million doses to poorer countries.",
                "The Norwegian government will give 5 million doses to poorer countries."))
        .containsExactly(Ground.APART);
  }

  @Test
  void whoGivesBothNumbersMeansTwoThings() {
    assertThat(
            outcomes(
                "It takes 2,383 delegates to win the vote.",
                "Marsh needs 67 delegates to reach the 2,383 that it takes to win the vote."))
        .doesNotContain(Outcome.DIFFERS);
  }

  @Test
  void partsAreNotComparedWithTheirSum() {
    assertThat(
            outcomes(
                "The 500 million doses go to poorer countries.",
                "Norway donates 200 million doses this year and 300 million doses in the next."))
        .doesNotContain(Outcome.DIFFERS);
  }

  @Test
  void partOfANumberIsNotComparedWithAWhole() {
    assertThat(
            grounds(
                "Marsh won 23 of the 29 delegates in Lakeport.",
                "Marsh won 14 delegates in Lakeport."))
        .containsExactly(Ground.OTHER_SLICE);
  }

  @Test
  void occasionsOfARunningStoryMakeNoDispute() {
    claim.clear();
    say(1, MORNING, "Marsh won 100 delegates.");
    say(2, "2031-05-20T08:00:00Z", "Marsh won 40 delegates.");
    assertThat(FigureGroups.of(claim).stream().map(FigureOutcomes::new))
        .flatExtracting(FigureOutcomes::notable)
        .extracting(ValuePair::ground)
        .containsExactly(Ground.WEEKS_APART);
  }

  @Test
  void whatIsMissingIsNotWhatIsNeeded() {
    assertThat(
            outcomes(
                "It takes 2,383 delegates to win the vote.",
                "Marsh is 71 delegates short of what it takes to win the vote."))
        .doesNotContain(Outcome.DIFFERS);
  }

  @Test
  void degreesOfTwoScalesAreNotCompared() {
    assertThat(
            outcomes(
                "The harbour warmed by 2 degrees Celsius.",
                "The harbour warmed by 3.6 degrees Fahrenheit."))
        .doesNotContain(Outcome.DIFFERS);
  }

  @Test
  void lengthsAreRounded() {
    assertThat(
            outcomes(
                "The quay was closed for 11 months.",
                "The quay was closed for more than 11 months."))
        .doesNotContain(Outcome.DIFFERS);
  }

  @Test
  void sharesOfThoseWhoDidSomethingElseMakeNoDispute() {
    assertThat(
            grounds(
                "In the harbour 37% of the dockers rejected the plan.",
                "In the harbour 55% of the dockers discussed the plan."))
        .doesNotContain(Ground.APART);
    assertThat(
            grounds(
                "In the harbour 37% of the dockers rejected the plan.",
                "In the harbour 55% of the dockers rejected the plan."))
        .containsExactly(Ground.APART);
  }

  @Test
  void numbersWorldsApartCountOtherThings() {
    assertThat(doubt("own", "buy", 9)).isEqualTo(Ground.OTHER_SLICE);
    assertThat(doubt("own", "own", 9)).isNull();
    assertThat(doubt("own", "buy", 90)).isNull();
  }

  private static @Nullable Ground doubt(String deed, String other, int number) {
    return Comparability.doubt(
        Cast.amount(1, "2031-05-06T08:00:00Z", Cast.count("500", "ship", deed, 500, 500)),
        Cast.amount(
            2,
            "2031-05-06T09:00:00Z",
            Cast.count(String.valueOf(number), "ship", other, number, number)));
  }

  @Test
  void durationsThatMeasureOtherThingsMakeNoDispute() {
    assertThat(
            outcomes(
                "The mayor spoke two weeks before the vote.",
                "The mayor spoke after the quarrel of the last five weeks."))
        .doesNotContain(Outcome.DIFFERS);
  }

  @Test
  void currenciesAreNotCompared() {
    assertThat(outcomes("The dam cost 40 million euros.", "The dam cost 45 million dollars."))
        .doesNotContain(Outcome.DIFFERS);
  }

  @Test
  void otherNumberOfTheSameStillDiffers() {
    assertThat(
            grounds(
                "The company owns 30 ships in Lakeport.", "The company owns 12 ships in Lakeport."))
        .containsExactly(Ground.APART);
  }

  private List<Outcome> outcomes(String earlier, String later) {
    return figures(earlier, later).stream().map(FigureOutcomes::overall).toList();
  }

  private List<Ground> grounds(String earlier, String later) {
    return figures(earlier, later).stream()
        .flatMap(figure -> figure.notable().stream())
        .map(ValuePair::ground)
        .toList();
  }

  private List<FigureOutcomes> figures(String earlier, String later) {
    claim.clear();
    say(1, MORNING, earlier);
    say(2, EVENING, later);
    return FigureGroups.of(claim).stream().map(FigureOutcomes::new).toList();
  }

  private void say(long article, String time, String words) {
    Instant at = Instant.parse(time);
    Sentence sentence = reader.read(words, LocalDate.of(2031, 5, 6), "en").sentences().getFirst();
    Statement statement =
        sentence.statements().stream()
            .max(Comparator.comparing(one -> one.quantities().size()))
            .orElseThrow();
    claim.add(
        new Said(
            new KeptStatement(
                article, article, 0, 0, words, 0, statement, null, new float[] {1, 0}),
            at,
            false,
            1));
  }
}
