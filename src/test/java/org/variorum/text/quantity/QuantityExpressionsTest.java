package org.variorum.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.text.GoldenFile;
import org.variorum.text.TextReader;

class QuantityExpressionsTest {

  private static final TextReader READER = new TextReader();

  static List<GoldenFile.Line> lines() {
    return GoldenFile.lines("quantity-expressions.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readsEveryQuantityAndNothingElse(GoldenFile.Line line) {
    List<Quantity> found = quantities(line.text());
    assertThat(found)
        .allSatisfy(q -> assertThat(q.span().of(line.text())).isEqualTo(q.text()))
        .zipSatisfy(
            line.readings("; "),
            (quantity, expected) ->
                assertThat(QuantityNotation.of(quantity, expected)).isEqualTo(expected));
  }

  static List<Quantity> quantities(String text) {
    return GoldenFile.statements(READER, text).flatMap(s -> s.quantities().stream()).toList();
  }
}
