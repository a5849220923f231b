package org.variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedRunsTest {

  private static final QuotedRuns FULL =
      runs(
          "“The crane was never safe to work with, and all of Brightwater knew,” Ms Roe said.",
          "The crane was never safe to work with, and all of Brightwater knew,");

  @Test
  void fourWordsInARowAreKnownAgainWhetherQuotedOrNot() {
    assertThat(FULL.meet(runs("The crane was never safe, she says."))).isTrue();
    assertThat(
            runs("She says that it “was never safe to work with”.", "was never safe to work with")
                .meet(FULL))
        .isTrue();
  }

  @Test
  void wholeFragmentIsKnownAgain() {
    assertThat(
            runs("It broke “harbour rules”.", "harbour rules")
                .meet(runs("It breaks the Harbour rules.")))
        .isTrue();
    assertThat(
            runs("It broke “harbour rules”.", "harbour rules")
                .meet(runs("The rules of the harbour.")))
        .isFalse();
  }

  @Test
  void smallWordsAndNamesTellNothing() {
    assertThat(runs("She was “not at all” sure.", "not at all").meet(runs("Not at all.")))
        .isFalse();
    assertThat(
            runs("He calls it “New Brightwater”.", "New Brightwater")
                .meet(runs("In New Brightwater.")))
        .isFalse();
  }

  @Test
  void wordsThatNeitherQuotesAreNoQuotation() {
    assertThat(runs("The crane was never safe.").meet(runs("The crane was never safe."))).isFalse();
  }

  @Test
  void wordsAreWhole() {
    assertThat(runs("They fear “old cranes”.", "old cranes").meet(runs("They sold cranes.")))
        .isFalse();
  }

  private static QuotedRuns runs(String text, String... quotations) {
    return new QuotedRuns(text, List.of(quotations));
  }
}
