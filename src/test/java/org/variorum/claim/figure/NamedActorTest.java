package org.variorum.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.variorum.claim.said.Said;
import org.variorum.statement.KeptStatement;
import org.variorum.text.Statement;
import org.variorum.text.TextReader;

class NamedActorTest {

  private final TextReader reader = new TextReader();

  @Test
  void aNumberThatIsPrintedTwiceIsOfWhoeverStandsBeforeIt() {
    String norway = "Of the 30 million doses Norway will give 30 million doses.";
    Amount peru = amount("Peru will give 5 million doses.", 0);

    assertThat(NamedActor.areOthers(amount(norway, 0), peru)).isFalse();
    assertThat(NamedActor.areOthers(amount(norway, 1), peru)).isTrue();
  }

  @Test
  void aCountryIsOneHoweverItIsCalled() {
    Amount london = amount("London will give 30 million doses.", 0);

    assertThat(NamedActor.areOthers(amount("The U.K. will give 5 million doses.", 0), london))
        .isFalse();
    assertThat(NamedActor.areOthers(amount("The U.S. will give 5 million doses.", 0), london))
        .isTrue();
  }

  @Test
  void whoSaysANumberHasGivenNothing() {
    assertThat(
            NamedActor.areOthers(
                amount("Ada Quay said that Peru will give 5 million doses.", 0),
                amount("Peru will give 5 million doses.", 0)))
        .isFalse();
  }

  @Test
  void whoSufferedTheDeedIsNoActorBesideTheOneWhoDidIt() {
    Amount fined = amount("Ada Quay was barred for 2 years.", 0);

    assertThat(NamedActor.areOthers(fined, amount("Ferrybook has barred Ada Quay for 4 years.", 0)))
        .isFalse();
    assertThat(NamedActor.areOthers(fined, amount("Ferrybook has barred Max Hale for 4 years.", 0)))
        .isTrue();
  }

  private Amount amount(String sentence, int position) {
    Statement statement =
        reader
            .read(sentence, LocalDate.of(2031, 5, 6), "en")
            .sentences()
            .getFirst()
            .statements()
            .getFirst();
    KeptStatement kept =
        new KeptStatement(1, 1, 0, 0, sentence, 0, statement, null, new float[] {1, 0});
    Said said = new Said(kept, Instant.parse("2031-05-06T08:00:00Z"), false, 1);
    return new Amount(said, position, statement.quantities().get(position));
  }
}
