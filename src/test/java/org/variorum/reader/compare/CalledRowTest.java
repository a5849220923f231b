package org.variorum.reader.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.wording.Wording;
import org.variorum.wording.Wording.Use;
import org.variorum.wording.WordingKind;

class CalledRowTest {

  private static final Use FIRST = new Use(1, 1, "harbour dispute", 2, 5L);
  private static final Use SECOND = new Use(2, 2, "siege of the pier", 1, 6L);

  @Test
  void namesStandInTheColumnsOfTheirArticles() {
    assertThat(
            CalledRow.of(
                List.of(
                    new Wording(WordingKind.CONFLICT, "the conflict", List.of(FIRST, SECOND)),
                    new Wording(WordingKind.REFERENT, "the dispute", List.of(SECOND, FIRST))),
                List.of(2L, 1L)))
        .containsExactly(
            new CalledRow(
                "compare.called.referent", "the dispute", List.of(List.of(SECOND), List.of(FIRST))),
            new CalledRow(
                "compare.called.conflict",
                "the conflict",
                List.of(List.of(SECOND), List.of(FIRST))));
  }

  @Test
  void whatOneArticleAloneNamesIsLeftOut() {
    assertThat(
            CalledRow.of(
                List.of(
                    new Wording(WordingKind.REFERENT, "the dispute", List.of(FIRST)),
                    new Wording(WordingKind.SCARE_QUOTE, "calm", List.of(FIRST, SECOND))),
                List.of(1L, 2L)))
        .isEmpty();
  }
}
