package org.variorum.reader.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.text.language.Span;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

class MarksTest {

  @Test
  void marksTheWordsThatWereSwapped() {
    assertThat(marked("The wire trades prisoners today", "The wire sells prisoners today"))
        .containsExactly(
            "The wire own(trades) prisoners today", "The wire own(sells) prisoners today");
  }

  @Test
  void marksNothingInEqualSentences() {
    assertThat(marked("The pier is closed.", "The pier is closed."))
        .containsExactly("The pier is closed.", "The pier is closed.");
  }

  @Test
  void showsWhatDifferentSentencesShare() {
    assertThat(
            marked(
                "Traders on the old wooden pier of Hook wept and sang and went home late",
                "Nobody knows who will ever repair the old wooden pier again, engineers said"))
        .containsExactly(
            "Traders on the shared(old wooden pier) of Hook wept and sang and went home late",
            "Nobody knows who will ever repair the shared(old wooden pier) again, engineers said");
  }

  @Test
  void marksAnotherNumberOfTheSameThing() {
    assertThat(
            runs(
                Telling.counting(1, "Some 40 legs had rusted.", legs("Some 40", 40, true)),
                Telling.counting(2, "Over 40 legs had rusted.", legs("Over 40", 41, false))))
        .containsExactly("number(Some 40) legs had rusted.", "number(Over 40) legs had rusted.");
  }

  @Test
  void leavesTheSameNumberInOtherWordsAlone() {
    assertThat(
            runs(
                Telling.counting(1, "Then 40 legs had rusted.", legs("40", 40, false)),
                Telling.counting(2, "Then forty legs had rusted.", legs("forty", 40, false))))
        .noneMatch(line -> line.contains("number("));
  }

  private static Quantity legs(String text, int least, boolean approximate) {
    BigDecimal number = BigDecimal.valueOf(least);
    return new Quantity(
        new Span(0, text.length()),
        text,
        "leg",
        null,
        QuantityKind.COUNT,
        number,
        number,
        approximate,
        false,
        null);
  }

  private static List<String> marked(String one, String two) {
    return runs(Telling.of(1, one).getFirst(), Telling.of(2, two).getFirst());
  }

  private static List<String> runs(Line one, Line two) {
    return Marks.of(List.of(List.of(one), List.of(two))).stream()
        .map(
            runs ->
                runs.stream()
                    .map(
                        run ->
                            run.kind().equals(Run.PLAIN)
                                ? run.text()
                                : run.kind() + "(" + run.text() + ")")
                    .collect(Collectors.joining()))
        .toList();
  }
}
