package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Told.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.claim.said.Said;

class ClaimWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Tamsin Roe said that the council hired an engineer.     | The council hired an engineer.
      The council hired an engineer, Tamsin Roe said.         | The council hired an engineer.
      According to the letter, the council hired an engineer. | The council hired an engineer.
      On Monday, the council hired another engineer.          | The council hired another engineer.
      The council hired another engineer on Monday.           | The council hired another engineer.
      Some 40 traders signed the letter, Tamsin Roe said.     | Some 40 traders signed the letter.
      But the council hired another engineer.                 | The council hired another engineer.
      However, the council hired another engineer.            | The council hired another engineer.
      """)
  void leavesOutWhoSaysSoAndWhen(String words, String core) {
    assertThat(ClaimWords.core(told(1, words))).isEqualTo(core);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      The council was founded in 1971 by two traders.
      The opening has been set for Monday.
      Traders urged the council to hire an engineer.
      So far the council has hired nobody for the pier.
      That engineer has worked for the council before.
      It was unclear how many traders signed the letter.
      Tamsin Roe said what the council does was "a scandal".
      Tamsin Roe said that she will hire an engineer for the pier.
      The letter asks that the engineers be hired by the council.
      The latest letter, first reported by the Courier, proposes that the council hire an engineer.
      """)
  void leavesNothingOutThatIsPartOfIt(String words) {
    assertThat(ClaimWords.core(told(1, words))).isEqualTo(words);
  }

  @Test
  void ofTwoTakesTheEarlier() {
    Said later = told(2, "The council has taken on an engineer for the pier.");
    Said earlier = told(1, "The council hired an engineer for the pier.");

    assertThat(ClaimWords.of(List.of(later, earlier)))
        .isEqualTo("The council hired an engineer for the pier.");
  }

  @Test
  void prefersAShortMember() {
    Said lengthy =
        told(
            1,
            "The council, which had long been asked to do so by the traders whose stalls stand"
                + " along the pier, hired an engineer for the pier.");
    Said brief = told(2, "The council hired an engineer for the pier.");

    assertThat(ClaimWords.of(List.of(lengthy, brief)))
        .isEqualTo("The council hired an engineer for the pier.");
  }

  @Test
  void prefersAMemberThatStandsAlone() {
    Said pronoun = told(1, "It hired an engineer for the pier.");
    Said named = told(2, "The council hired an engineer for the pier.");

    assertThat(ClaimWords.of(List.of(pronoun, named)))
        .isEqualTo("The council hired an engineer for the pier.");
    assertThat(ClaimWords.of(List.of(pronoun))).isEqualTo("It hired an engineer for the pier.");
  }
}
