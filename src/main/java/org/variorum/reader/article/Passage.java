package org.variorum.reader.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.statement.KeptStatement;

/**
 * A stretch of an article's text: a sentence that was read, or what stands between two.
 *
 * @param statement the first statement of the sentence, null between sentences
 */
record Passage(String text, @Nullable Long statement) {

  /** {@code text} in paragraphs, each of its sentences a passage of its own. */
  static List<List<Passage>> of(String text, List<KeptStatement> statements) {
    List<List<Passage>> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int end = start + line.length();
      if (!line.isBlank()) {
        paragraphs.add(paragraph(text, start, end, statements));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private static List<Passage> paragraph(
      String text, int start, int end, List<KeptStatement> statements) {
    List<Passage> passages = new ArrayList<>();
    int at = start;
    for (KeptStatement statement : statements) {
      int from = statement.sentenceStart();
      int to = from + statement.sentence().length();
      if (from >= at && to <= end) {
        if (from > at) {
          passages.add(new Passage(text.substring(at, from), null));
        }
        passages.add(new Passage(text.substring(from, to), statement.id()));
        at = to;
      }
    }
    if (at < end) {
      passages.add(new Passage(text.substring(at, end), null));
    }
    return passages;
  }
}
