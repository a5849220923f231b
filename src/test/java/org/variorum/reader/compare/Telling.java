package org.variorum.reader.compare;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statement.KeptStatement;
import org.variorum.text.Statement;
import org.variorum.text.assertion.Modality;
import org.variorum.text.language.Span;
import org.variorum.text.quantity.Quantity;

/** Invented articles, sentence by sentence. */
final class Telling {

  private Telling() {}

  /** The lines of an article whose statements are numbered from a hundred times its id. */
  static List<Line> of(long article, String... sentences) {
    List<KeptStatement> statements = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      statements.add(statement(article, statements.size(), start, sentence, List.of()));
      start += sentence.length() + 1;
    }
    return Line.of(statements);
  }

  /** A line that gives a number. */
  static Line counting(long article, String sentence, Quantity quantity) {
    return Line.of(List.of(statement(article, 0, 0, sentence, List.of(quantity)))).getFirst();
  }

  private static KeptStatement statement(
      long article, int position, int start, String sentence, List<Quantity> quantities) {
    return new KeptStatement(
        article * 100 + position,
        article,
        position,
        position,
        sentence,
        start,
        new Statement(
            new Span(0, sentence.length()),
            sentence,
            null,
            quantities,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            false,
            Modality.FACT,
            null,
            null,
            null),
        null,
        new float[0]);
  }
}
