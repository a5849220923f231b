package org.variorum.article.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Stretch;
import org.variorum.article.Stretch.Kind;

class WordDiffTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 400 dockers signed. | Some 500 dockers signed. | Some [-400 -][+500 +]dockers signed.",
        "It cost $1,000. | It cost $1,500. | It cost $[-1,000 -][+1,500+].",
        "The pier closed. | The old pier closed. | The [+old +]pier closed.",
        "The old pier closed. | The pier closed. | The [-old -]pier closed.",
        "The pier closed. | The pier closed. | The pier closed.",
        "Il a signé. | Il a signe. | Il a [-signé -][+signe+].",
      })
  void marksTheWordsThatChanged(String before, String after, String marked) {
    assertThat(marked(before, after)).isEqualTo(marked);
  }

  @Test
  void blanksAndLineBreaksMakeNoDifference() {
    String one = "The pier closed.\n\nNobody knows why.";

    assertThat(WordDiff.same(one, " The pier  closed.\nNobody\u00a0knows why. ")).isTrue();
    assertThat(WordDiff.same(one, "The pier closed. Nobody knows why!")).isFalse();
    assertThat(WordDiff.of(one, "The pier closed. Nobody knows why."))
        .containsExactly(new Stretch(Kind.KEPT, "The pier closed. Nobody knows why."));
  }

  @Test
  void whatWasWrittenAnewIsOnePassage() {
    assertThat(
            marked(
                "The council closed the pier after a storm of rare force. It rained.",
                "The council opened a market, the first of its kind. It rained."))
        .isEqualTo(
            "The council [-closed the pier after a storm of rare force -]"
                + "[+opened a market, the first of its kind+]. It rained.");
  }

  @Test
  void paragraphThatWasAddedIsAddedWhole() {
    assertThat(marked("One came.\n\nTwo left.", "One came.\n\nA third slept.\n\nTwo left."))
        .isEqualTo("One came.\n\n[+A third slept.\n\n+]Two left.");
  }

  @Test
  void textsWithNothingInCommonAreRemovedAndAdded() {
    assertThat(marked("", "New.")).isEqualTo("[+New.+]");
    assertThat(marked("Old.", "")).isEqualTo("[-Old.-]");
    assertThat(WordDiff.of("", "")).isEmpty();
  }

  @Test
  void bothTextsCanBeReadOffTheStretches() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      String before = words(random, 40, 6);
      String after = words(random, 40, 6);
      List<Stretch> stretches = WordDiff.of(before, after);

      assertThat(without(stretches, Kind.ADDED)).isEqualTo(before);
      assertThat(without(stretches, Kind.REMOVED)).isEqualTo(after);
    }
  }

  @Test
  void longTextsThatDifferThroughoutTakeLittleTime() {
    Random random = new Random(7);
    String before = words(random, 100_000, 1_000);
    String after = words(random, 100_000, 1_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(WordDiff.of(before, after)).hasSize(2));
  }

  private static String without(List<Stretch> stretches, Kind kind) {
    return String.join(
        " ",
        stretches.stream()
            .filter(stretch -> stretch.kind() != kind)
            .map(stretch -> stretch.text().strip())
            .toList());
  }

  private static String words(Random random, int most, int kinds) {
    return IntStream.range(0, most / 2 + random.nextInt(most / 2))
        .mapToObj(i -> "w" + random.nextInt(kinds))
        .collect(Collectors.joining(" "));
  }

  private static String marked(String before, String after) {
    return WordDiff.of(before, after).stream()
        .map(
            stretch ->
                switch (stretch.kind()) {
                  case KEPT -> stretch.text();
                  case REMOVED -> "[-" + stretch.text() + "-]";
                  case ADDED -> "[+" + stretch.text() + "+]";
                })
        .collect(Collectors.joining());
  }
}
