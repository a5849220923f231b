package org.variorum.claim.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Told.told;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.claim.Told;
import org.variorum.claim.said.Said;

/** Two invented sentences of two articles that a reader compares word by word. */
class ContrastsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Mayor Ilse Brandt closed the old pier.           | Governor Odo Marsh closed the old pier.
      The old pier was closed by Mayor Ilse Brandt.    | Governor Odo Marsh closed the old pier.
      """)
  void sameDeedOfTwoActors(String one, String two) {
    assertThat(kinds(one, two)).containsExactly(DifferenceKind.ACTOR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The memo accuses the mayor of neglect.    | Its organizer accused the mayor of neglect on social media.
      The memo says that the mayor is negligent. | An engineer accused the mayor on social media of being negligent, the Quay Gazette reported.
      """)
  void paperAgainstWhatSomebodySaysElsewhere(String one, String two) {
    assertThat(kinds(one, two)).contains(DifferenceKind.WHO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Mayor Ilse Brandt closed the old pier.   | The mayor closed the old pier.
      Mayor Ilse Brandt closed the old pier.   | Brandt closed the old pier.
      Mayor Ilse Brandt closed the old pier.   | Governor Odo Marsh closed the new bridge.
      Mayor Ilse Brandt closed the old pier.   | Governor Odo Marsh reopened the old pier.
      Mayor Ilse Brandt closed the old pier.   | Governor Odo Marsh closed the old pier with Mayor Ilse Brandt.
      Mayor Ilse Brandt closed the old pier.   | Governor Odo Marsh demanded that the council close the old pier.
      The memo accuses the mayor of neglect.   | Engineers accused the mayor of neglect.
      The memo accuses the mayor of neglect.   | Its organizer praised the mayor on social media.
      The police closed the old pier.          | Officers closed the old pier.
      Mayor Ilse Brandt said it was late.      | Governor Odo Marsh said it was late.
      """)
  void oneActorOrAnotherDeed(String one, String two) {
    assertThat(kinds(one, two)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Traders urged the council to close the old pier.         | The council closed the old pier.
      Traders demanded that the council dismiss the engineer.  | The council dismissed the engineer.
      Lawyers urged the Norvale district attorney to open an inquiry. | Norvale District Attorney Ilse Brandt opened an inquiry.
      """)
  void demandedAgainstDone(String one, String two) {
    assertThat(kinds(one, two)).containsExactly(DifferenceKind.DONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Traders urged the council to close the old pier. | The council will close the old pier.
      Traders urged the council to close the old pier. | Traders asked the council to close the old pier.
      Traders urged the council to close the old pier. | The harbour company closed the old pier.
      The council has closed the old pier that it should sell, two clerks said. | The council closed the old pier.
      Traders urged the council to close the old pier. | The council closed the fish market.
      Traders urged the council to close the old pier. | The council may close the old pier.
      Traders urged the council to close the old pier. | The letter asks that the old pier be closed by the council.
      """)
  void demandedTwiceOrDoneOtherwise(String one, String two) {
    assertThat(kinds(one, two)).doesNotContain(DifferenceKind.DONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The council may have dismissed the engineer.     | The council dismissed the engineer.
      The council allegedly dismissed the engineer.    | The council dismissed the engineer.
      """)
  void hedgedAgainstCertain(String one, String two) {
    assertThat(kinds(one, two)).containsExactly(DifferenceKind.CERTAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The council may have dismissed the engineer.     | The council will dismiss the engineer.
      The council may have dismissed the engineer.     | The council allegedly dismissed the engineer.
      The council may have dismissed the engineer.     | The council dismissed the harbour master.
      """)
  void hedgedTwiceOrAnotherDeed(String one, String two) {
    assertThat(kinds(one, two)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Tamsin Roe said that the council dismissed the engineer. | The council dismissed the engineer.
      The council dismissed the engineer, Tamsin Roe said.     | The council dismissed the engineer.
      The raiders murdered 14 sailors, the harbour company said. | The raiders killed 14 sailors.
      The council received some of the dockers in person, an official said. | The council met some of the dockers in person.
      About 30 hostages were taken, according to the harbour company. | About 30 hostages were taken.
      The floods trapped 1,200 villagers, the ministry said.   | More than 1,000 villagers are still in the valley.
      The club has lost 140 members, its doctor said.          | Some 140 members are out.
      The old pier was closed, Tamsin Roe said.                | The old pier was closed.
      The old pier was closed, Tamsin Roe said.                | The harbour company closed the old pier.
      """)
  void attributedAgainstFlat(String one, String two) {
    assertThat(kinds(one, two)).containsExactly(DifferenceKind.VOICE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Tamsin Roe said that the council dismissed the engineer. | "The council dismissed the engineer.
      Tamsin Roe said that the council dismissed the engineer. | Officials said the council dismissed the engineer.
      Tamsin Roe said that the council dismissed the engineer. | The council dismissed the harbour master.
      The Quay Gazette reported that the council dismissed the engineer. | The council dismissed the engineer.
      Tamsin Roe said that the raiders wounded 14 sailors.     | The raiders killed 14 sailors.
      Tamsin Roe said that the raiders murdered 14 sailors.    | The pirates killed 14 sailors.
      Tamsin Roe said that the council met some of the dockers. | The council met the harbour master.
      About 30 hostages were taken, Tamsin Roe said.           | Photographs were taken.
      The floods trapped 1,200 villagers, the ministry said.   | More than 1,000 villagers fled to the hills.
      The floods trapped 1,200 villagers, the ministry said.   | More than 1,000 villagers are still in the valley, officials said.
      The floods trapped 1,200 villagers, the ministry said.   | More than 2,000 villagers are still in the valley.
      The floods trapped 26 villagers, the ministry said.      | Some 26 villagers are still in the valley.
      The ministry said the floods trapped 1,200 villagers.    | More than 1,000 villagers are in the ministry's care.
      Roe noted that Odo Marsh criticized the harbour master for accepting gifts from the company. | Odo Marsh criticized Ilse Brandt for accepting gifts from the company.
      Mayor Ilse Brandt said she closed the old pier.          | Brandt closed the old pier.
      Quay Freight said it closed the old pier.                | The old pier was closed by owner Quay Freight.
      The old pier should be closed, Tamsin Roe said.          | The old pier should be closed.
      The old pier was closed, Tamsin Roe said.                | In a ten-page letter to the council the old pier was closed.
      The old pier was closed, Tamsin Roe said.                | The fish pier was closed.
      The old pier was closed, Tamsin Roe said.                | The old pier was not closed.
      """)
  void attributedTwiceOrSpoken(String one, String two) {
    assertThat(kinds(one, two)).doesNotContain(DifferenceKind.VOICE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The council did not dismiss the engineer.     | The council dismissed the engineer.
      The council never dismissed the engineer.     | The council dismissed the engineer.
      """)
  void deniedAgainstAffirmed(String one, String two) {
    assertThat(kinds(one, two)).containsExactly(DifferenceKind.DENIED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The council did not dismiss the engineer.                 | The council has not dismissed the engineer.
      The council did not dismiss the engineer.                 | The council dismissed the harbour master.
      The council did not dismiss the engineer.                 | The harbour company dismissed the engineer.
      The council dismissed the engineer, not the harbour master. | The council dismissed the engineer.
      The council dismissed the engineer without a word.        | The council dismissed the engineer.
      """)
  void deniedTwiceOrSomethingElse(String one, String two) {
    assertThat(kinds(one, two)).doesNotContain(DifferenceKind.DENIED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The council dismissed the engineer on Monday.  | The council dismissed the engineer on Saturday.
      On 2 May the council dismissed the engineer.   | The council dismissed the engineer on 3 May.
      """)
  void datedDifferently(String one, String two) {
    assertThat(kinds(one, two)).containsExactly(DifferenceKind.WHEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The council dismissed the engineer on Monday.   | The council dismissed the engineer on 5 May.
      The council dismissed the engineer on Monday.   | The council dismissed the engineer in May.
      The council dismissed the engineer on Monday.   | The council dismissed the harbour master on Saturday.
      The council dismissed the engineer on Monday.   | The council appointed the engineer on Saturday.
      The council dismissed the engineer on Monday.   | The council dismissed the engineer.
      """)
  void sameDayOrAnotherDeed(String one, String two) {
    assertThat(kinds(one, two)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The council did not dismiss the engineer.     | The council dismissed the engineer.
      Mayor Ilse Brandt closed the old pier.        | Governor Odo Marsh closed the old pier.
      """)
  void silentWhereSentencesAreHardlyAlike(String one, String two) {
    assertThat(between(told(1, one, 0), told(2, two, 45))).isEmpty();
    assertThat(between(told(1, one, 0), told(1, two, 0))).isEmpty();
  }

  @Test
  void whatMayComeToBeAndHasComeTheNextDayIsNews() {
    String hedged = "The council may have dismissed the engineer.";
    String certain = "The council dismissed the engineer.";
    LocalDate next = Told.TUESDAY.plusDays(1);
    assertThat(kinds(told(1, hedged, 0), told(2, certain, 10, next))).isEmpty();
    assertThat(kinds(told(1, certain, 0), told(2, hedged, 10, next)))
        .containsExactly(DifferenceKind.CERTAIN);
  }

  @Test
  void oneWordForTheDayOfPublicationIsNoOtherDate() {
    String today = "The council dismissed the engineer today.";
    assertThat(kinds(told(1, today, 0), told(2, today, 10, Told.TUESDAY.plusDays(1)))).isEmpty();
  }

  private static List<DifferenceKind> kinds(String one, String two) {
    List<DifferenceKind> there = kinds(told(1, one, 0), told(2, two, 10));
    assertThat(kinds(told(1, two, 0), told(2, one, 10)))
        .describedAs("the other way round")
        .isEqualTo(there);
    return there;
  }

  private static List<DifferenceKind> kinds(Said one, Said two) {
    return between(one, two).stream().map(DraftDifference::kind).toList();
  }

  private static List<DraftDifference> between(Said one, Said two) {
    return Contrasts.between(Telling.of(one), Telling.of(two));
  }
}
