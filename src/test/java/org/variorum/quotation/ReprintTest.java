package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReprintTest {

  private static final String FULL =
      "We have asked the council four times to mend the old pier before winter comes.";

  @Test
  void sameWordsAreVerbatimWhateverTheirMarksAndCapitals() {
    assertThat(
            fidelity(
                "we have asked the council four times to mend the old pier before Winter comes"))
        .hasValue(Fidelity.VERBATIM);
  }

  @Test
  void cutEndsAreShortened() {
    assertThat(fidelity("four times to mend the old pier")).hasValue(Fidelity.SHORTENED);
    assertThat(fidelity("old pier")).hasValue(Fidelity.SHORTENED);
  }

  @Test
  void ellipsisDeclaresWhatIsLeftOut() {
    assertThat(fidelity("We have asked the council … to mend the old pier"))
        .hasValue(Fidelity.SHORTENED);
    assertThat(fidelity("We have asked the council . . . to mend the old pier"))
        .hasValue(Fidelity.SHORTENED);
  }

  @Test
  void wordsLeftOutInSilenceAreAnAlteration() {
    assertThat(reprint("We have asked the council to mend the old pier"))
        .hasValueSatisfying(
            reprint -> {
              assertThat(reprint.fidelity()).isEqualTo(Fidelity.ALTERED);
              assertThat(reprint.pieces()).contains(new Piece("", "four times", false, false));
            });
  }

  @Test
  void bracketsDeclareAChange() {
    assertThat(fidelity("[The dockers] have asked the council four times to mend the old pier"))
        .hasValue(Fidelity.BRACKETED);
  }

  @Test
  void otherWordsInsideTheMarksAreNamed() {
    assertThat(reprint("asked the council four times to rebuild the old pier"))
        .hasValueSatisfying(
            reprint -> {
              assertThat(reprint.fidelity()).isEqualTo(Fidelity.ALTERED);
              assertThat(reprint.pieces())
                  .filteredOn(Piece::altered)
                  .containsExactly(new Piece("rebuild", "mend", false, false));
            });
  }

  @Test
  void likeWordsOfAnotherSpeakerAreAnotherQuotation() {
    QuotedWords other = QuotedWords.of("We have begged the council four times to mend the pier");
    assertThat(Reprint.of(QuotedWords.of(FULL), other, Tie.ONE_SPEAKER)).isPresent();
    assertThat(Reprint.of(QuotedWords.of(FULL), other, Tie.TWO_SPEAKERS)).isEmpty();
  }

  @Test
  void fewOrCommonWordsInCommonAreNoQuotation() {
    assertThat(fidelity("We have a plan for the whole town and all its children")).isEmpty();
    assertThat(fidelity("to the")).isEmpty();
    assertThat(fidelity("the council knows nothing")).isEmpty();
  }

  @Test
  void contextBearsOutTwoWordsOfWhichOneTellsSomething() {
    assertThat(inContext("The council")).hasValue(Fidelity.SHORTENED);
    assertThat(inContext("the council knows")).isEmpty();
    assertThat(inContext("to the")).isEmpty();
  }

  @Test
  void whatSharesAPairOfWordsSharesAShingle() {
    assertThat(QuotedWords.of("the old pier").shingles())
        .containsAnyElementsOf(QuotedWords.of(FULL).shingles());
    assertThat(QuotedWords.of("of the").shingles()).isEmpty();
  }

  private static Optional<Reprint> reprint(String part) {
    return Reprint.of(QuotedWords.of(FULL), QuotedWords.of(part), Tie.ONE_SPEAKER);
  }

  private static Optional<Fidelity> inContext(String part) {
    return Reprint.of(QuotedWords.of(FULL), QuotedWords.of(part), Tie.ONE_CONTEXT)
        .map(Reprint::fidelity);
  }

  private static Optional<Fidelity> fidelity(String part) {
    return reprint(part).map(Reprint::fidelity);
  }
}
