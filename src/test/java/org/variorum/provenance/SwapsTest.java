package org.variorum.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SwapsTest {

  @Test
  void swapInsideNameShowsTheWholeName() {
    assertThat(
            swaps(
                "Clerks of the Harbor Bureau said on Monday they would leave.",
                "Clerks of the Harbor Office said on Monday they would leave."))
        .containsExactly(Substitution.ofName("Harbor Bureau", "Harbor Office"));
  }

  @Test
  void oneDateForAnotherIsNoBrokenName() {
    assertThat(
            swaps(
                "The clerks said in a letter on Oct 10 that they would leave the harbor.",
                "The clerks said in a letter on Monday that they would leave the harbor."))
        .isEmpty();
  }

  @Test
  void brokenNameIsFoundWhereTheSentenceAroundItChanged() {
    assertThat(
            swaps(
                "The pact, made throughout the Lantern Warfare, was kept for years by all.",
                "The pact, a promise made at the height of the Lantern War, was kept for years."))
        .contains(Substitution.ofName("Lantern Warfare", "Lantern War"));
  }

  @Test
  void wholeNameIsSwappedForWordsOfTheSameMeaning() {
    assertThat(
            swaps(
                "A clerk of the U.S. Bureau for Sea Enlargement told Overseas Coverage on Friday.",
                "A clerk of the U.S. Agency for Ocean Growth told Foreign Policy on Friday."))
        .containsExactly(
            Substitution.ofName("U.S. Bureau for Sea Enlargement", "U.S. Agency for Ocean Growth"),
            Substitution.ofName("Overseas Coverage", "Foreign Policy"));
  }

  @Test
  void nameThatTheOtherTextHasAsWellIsNotBroken() {
    assertThat(
            swaps(
                "The Harbor Bureau wrote to the Harbor Office on Monday about the pier.",
                "The Harbor Office wrote to the Harbor Bureau on Monday about the pier."))
        .extracting(Substitution::from)
        .doesNotContain("The Harbor Bureau", "Harbor Bureau");
  }

  @Test
  void possessiveEndingIsNoPartOfTheName() {
    assertThat(swaps("Old Harbor Bureau’s rules bind us.", "Old Harbor Office’s rules bind us."))
        .containsExactly(Substitution.ofName("Old Harbor Bureau", "Old Harbor Office"));
  }

  @Test
  void swapsAroundAnArticleAreOnePhraseAndOthersStandAlone() {
    assertThat(
            swaps(
                "He wrote that they were notifying our insurance policies and sell old boats.",
                "He wrote that they were informing our policy and trade old boats."))
        .containsExactly(
            Substitution.ofWords("notifying our insurance policies", "informing our policy"),
            Substitution.ofWords("sell", "trade"));
  }

  @Test
  void otherSpellingOtherEndingAndSmallWordsAreNoSwaps() {
    assertThat(
            swaps(
                "She asked for a cease-fire at the sessions of the board in spring.",
                "She asked for a ceasefire in the session of the board this spring."))
        .isEmpty();
  }

  @Test
  void nameOppositeOrdinaryWordsIsChance() {
    assertThat(swaps("The dying toll in Port is high.", "The Ada Quill in Port is high."))
        .isEmpty();
  }

  private static List<Substitution> swaps(String copy, String original) {
    return Swaps.of(WordAlignment.of(copy, original), copy, original);
  }
}
