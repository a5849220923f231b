package org.variorum.text.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.text.GoldenFile;
import org.variorum.text.TextReader;

class PredicatesTest {

  private static final TextReader READER = new TextReader();

  static List<GoldenFile.Line> lines() {
    return GoldenFile.lines("predicates.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void tellsWhoDoesWhatToWhom(GoldenFile.Line line) {
    assertThat(predicate(line.text())).isEqualTo(line.expected());
  }

  static String predicate(String text) {
    Predicate predicate = GoldenFile.statements(READER, text).findFirst().orElseThrow().predicate();
    return predicate == null
        ? "none"
        : named(predicate.actor()) + " > " + predicate.action() + " > " + named(predicate.object());
  }

  private static String named(@Nullable String phrase) {
    return Objects.requireNonNullElse(phrase, "-");
  }
}
