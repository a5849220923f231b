package org.variorum.reader.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.article.Article;
import org.variorum.article.Standing;
import org.variorum.outlet.Outlet;
import org.variorum.statement.KeptStatement;
import org.variorum.text.Statement;
import org.variorum.text.assertion.Modality;
import org.variorum.text.language.Span;

class ExcerptBudgetTest {

  private static final String FORTY_WORDS = "word ".repeat(40).strip();

  private final ExcerptBudget budget = new ExcerptBudget();

  @Test
  void quotesNoMoreThanSixtyWordsOfAnArticleThatIsNotOurs() {
    assertThat(budget.quote(evidence(1, false, false))).isEqualTo(FORTY_WORDS);
    assertThat(budget.quote(evidence(1, false, false))).hasSize(20 * 5 - 1 + 2).endsWith(" …");
    assertThat(budget.quote(evidence(1, false, false))).isEmpty();
    assertThat(budget.quote(evidence(2, false, false))).isEqualTo(FORTY_WORDS);
  }

  @Test
  void quotesAllOfWhatIsOursAndNothingOfWhatIsReserved() {
    for (int times = 0; times < 3; times++) {
      assertThat(budget.quote(evidence(1, true, false))).isEqualTo(FORTY_WORDS);
      assertThat(budget.quote(evidence(2, true, true))).isEmpty();
    }
  }

  private static Evidence evidence(long article, boolean sample, boolean reserved) {
    Statement statement =
        new Statement(
            new Span(0, FORTY_WORDS.length()),
            FORTY_WORDS,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            false,
            Modality.FACT,
            null,
            null,
            null);
    return new Evidence(
        new KeptStatement(1, article, 0, 0, FORTY_WORDS, 0, statement, null, new float[0]),
        new Publication(
            new Article(
                article,
                1,
                1,
                null,
                null,
                "",
                List.of(),
                null,
                "en",
                FORTY_WORDS,
                1,
                1,
                false,
                Instant.EPOCH),
            new Outlet(1, "courier", "Courier", null, null, null, sample),
            new Standing(null, null, reserved)));
  }
}
