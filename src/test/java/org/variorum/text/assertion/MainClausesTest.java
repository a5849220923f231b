package org.variorum.text.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.text.GoldenFile;
import org.variorum.text.TextReader;

class MainClausesTest {

  private static final TextReader READER = new TextReader();

  static List<GoldenFile.Line> lines() {
    return GoldenFile.lines("main-clauses.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void tellsWhatAStatementPlainlyBeginsWith(GoldenFile.Line line) {
    assertThat(words(line.text())).isEqualTo(line.expected());
  }

  private static String words(String text) {
    MainClause main = GoldenFile.statements(READER, text).findFirst().orElseThrow().main();
    if (main == null) {
      return "none";
    }
    return main.subject()
        + " > "
        + (main.passive() ? "be " : "")
        + (main.denied() ? "not " : "")
        + (main.hedged() ? "maybe " : "")
        + main.action()
        + " > "
        + (main.object() == null ? "-" : main.object())
        + " > "
        + main.span().of(text);
  }
}
