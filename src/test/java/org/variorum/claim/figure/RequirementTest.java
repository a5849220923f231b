package org.variorum.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Told.told;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.claim.FigureGroups;
import org.variorum.claim.said.Said;
import org.variorum.text.quantity.Quantity;

class RequirementTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is more than the 400 signatures required.",
        "They are short of the 400 signatures needed to recall the mayor.",
        "The threshold of valid signatures, which was set at 400, has been met.",
        "The recall needs 400 signatures.",
        "Their goal is 400 signatures."
      })
  void tellsHowManyItTakes(String sentence) {
    assertThat(amounts(1, sentence)).singleElement().matches(Requirement::is);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dockers have collected 400 signatures.",
        "400 dockers needed help to leave the pier.",
        "400 people needed to be taken from the pier."
      })
  void tellsHowManyThereAre(String sentence) {
    assertThat(amounts(1, sentence)).singleElement().matches(amount -> !Requirement.is(amount));
  }

  @Test
  void whatIsNeededDoesNotDifferFromWhatThereIs() {
    Stream<Said> claim =
        Stream.of(
            told(1, "The threshold of valid signatures, which was set at 400, has been met."),
            told(2, "They have 520 signatures, which exceeds the 400 signatures required."),
            told(3, "They have collected 520 signatures on their petition."));

    List<FigureOutcomes> figures =
        FigureGroups.of(claim.toList()).stream().map(FigureOutcomes::new).toList();

    assertThat(figures)
        .extracting(FigureOutcomes::overall)
        .containsExactly(Outcome.AGREE, Outcome.AGREE);
  }

  private static List<Amount> amounts(long article, String sentence) {
    Said said = told(article, sentence);
    List<Quantity> quantities = said.statement().statement().quantities();
    return IntStream.range(0, quantities.size())
        .mapToObj(i -> new Amount(said, i, quantities.get(i)))
        .toList();
  }
}
