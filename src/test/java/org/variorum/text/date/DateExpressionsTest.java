package org.variorum.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.text.GoldenFile;
import org.variorum.text.language.Span;

class DateExpressionsTest {

  /** A Tuesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 11, 14);

  static List<GoldenFile.Line> lines() {
    return GoldenFile.lines("date-expressions.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readsEveryDateAndNothingElse(GoldenFile.Line line) {
    assertThat(dates(line.text()))
        .allSatisfy(date -> assertThat(date.span().of(line.text())).isEqualTo(date.text()))
        .extracting(DateNotation::of)
        .containsExactlyElementsOf(line.readings("; "));
  }

  static List<DateMention> dates(String text) {
    return Dates.in(text, new Span(0, text.length()), PUBLISHED);
  }
}
