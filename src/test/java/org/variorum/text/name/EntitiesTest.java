package org.variorum.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.text.GoldenFile;
import org.variorum.text.TextReader;

class EntitiesTest {

  private static final TextReader READER = new TextReader();

  static List<GoldenFile.Line> lines() {
    return GoldenFile.lines("entities.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void knowsWhoAndWhatIsNamed(GoldenFile.Line line) {
    assertThat(entities(line.text())).containsExactlyElementsOf(line.readings("; "));
  }

  static List<String> entities(String text) {
    return READER.read(text, null, "en").entities().stream()
        .map(
            entity ->
                entity.name()
                    + " "
                    + entity.type().name().toLowerCase(Locale.ROOT)
                    + " "
                    + entity.mentions().size())
        .toList();
  }
}
