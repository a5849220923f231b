package org.variorum.reader.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.statement.KeptStatement;
import org.variorum.text.language.Words;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.speech.Attribution;

/**
 * A sentence of an article.
 *
 * @param number its place among the article's sentences, from 1
 * @param statements what it asserts, clause by clause; at least one
 */
record Line(int number, List<KeptStatement> statements, Words words) {

  /** The sentences of one article, whose statements come in their order. */
  static List<Line> of(List<KeptStatement> statements) {
    Map<Integer, List<KeptStatement>> byStart = new LinkedHashMap<>();
    for (KeptStatement statement : statements) {
      byStart.computeIfAbsent(statement.sentenceStart(), none -> new ArrayList<>()).add(statement);
    }
    List<Line> lines = new ArrayList<>();
    for (List<KeptStatement> sentence : byStart.values()) {
      lines.add(
          new Line(lines.size() + 1, sentence, Words.of(sentence.getFirst().sentence().strip())));
    }
    return lines;
  }

  KeptStatement first() {
    return statements.getFirst();
  }

  String text() {
    return first().sentence().strip();
  }

  List<Quantity> quantities() {
    return statements.stream().flatMap(each -> each.statement().quantities().stream()).toList();
  }

  /** On whose word it stands; null where the article says all of it in its own voice. */
  @Nullable Attribution attribution() {
    for (KeptStatement statement : statements) {
      if (statement.statement().attribution() != null) {
        return statement.statement().attribution();
      }
    }
    return null;
  }
}
