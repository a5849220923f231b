package org.variorum.text.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.text.GoldenFile;
import org.variorum.text.Statement;
import org.variorum.text.TextReader;
import org.variorum.text.language.Span;

class MoodsTest {

  private static final TextReader READER = new TextReader();

  static List<GoldenFile.Line> lines() {
    return GoldenFile.lines("moods.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void tellsHowFirmlyAClauseSaysWhatItSays(GoldenFile.Line line) {
    assertThat(mood(line.text())).isEqualTo(line.expected());
  }

  /** The mood of the first clause. */
  static String mood(String text) {
    Statement statement = GoldenFile.statements(READER, text).findFirst().orElseThrow();
    List<String> mood = new ArrayList<>();
    if (statement.hedged()) {
      mood.add("hedged");
    }
    if (statement.modality() != Modality.FACT) {
      mood.add(statement.modality().name().toLowerCase(Locale.ROOT));
    }
    Span denied = statement.denied();
    if (denied != null) {
      mood.add("negated: " + denied.of(text));
    }
    return mood.isEmpty() ? "fact" : String.join(" ", mood);
  }
}
