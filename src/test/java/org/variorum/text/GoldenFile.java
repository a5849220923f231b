package org.variorum.text;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.text.language.Lexicon;

/** Sentences and their expected readings, a line each, beside this class. */
public final class GoldenFile {

  private GoldenFile() {}

  /**
   * One expectation.
   *
   * @param expected what is read in the text, in the notation that the file explains
   */
  public record Line(String text, String expected) {

    @Override
    public String toString() {
      return text;
    }

    /** The expected readings, none where the file says "none". */
    public List<String> readings(String parting) {
      return expected.equals("none") ? List.of() : List.of(expected.split(parting));
    }
  }

  public static List<Line> lines(String name) {
    return Lexicon.lines(name).stream().map(GoldenFile::line).toList();
  }

  private static Line line(String line) {
    int bar = line.lastIndexOf(" | ");
    return new Line(line.substring(0, bar).replace("\\n", "\n"), line.substring(bar + 3).strip());
  }

  /** The statements of {@code text}, an English one. */
  public static Stream<Statement> statements(TextReader reader, String text) {
    return reader.read(text, null, "en").sentences().stream()
        .flatMap(sentence -> sentence.statements().stream());
  }
}
