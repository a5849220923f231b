package org.variorum.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.text.GoldenFile;
import org.variorum.text.TextReader;
import org.variorum.text.language.Span;

class QuotationMarksTest {

  private static final TextReader READER = new TextReader();

  static List<GoldenFile.Line> lines() {
    return GoldenFile.lines("quotation-marks.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsWhatIsQuotedAndNothingElse(GoldenFile.Line line) {
    assertThat(quotations(line.text())).containsExactlyElementsOf(line.readings(" \\+ "));
  }

  static List<String> quotations(String text) {
    List<Quotation> read =
        GoldenFile.statements(READER, text).flatMap(s -> s.quotations().stream()).toList();
    return Quotations.in(text).stream()
        .map(span -> (isScare(span, read) ? "(scare) " : "") + span.of(text).strip())
        .toList();
  }

  private static boolean isScare(Span span, List<Quotation> read) {
    return read.stream().anyMatch(q -> q.scare() && q.span().equals(span));
  }
}
