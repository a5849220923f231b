package org.variorum.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.variorum.text.Reading;
import org.variorum.text.Statement;
import org.variorum.text.TextReader;
import org.variorum.text.encoder.Embedder;

/**
 * An article as far as its story goes.
 *
 * @param title the headline's vector, of unit length
 * @param words its content words, each with how often it stands in headline and text
 * @param statements gives the vectors of what it says; asked for only where they may decide
 */
record Member(
    long articleId,
    Instant time,
    float[] title,
    Map<String, Integer> words,
    Supplier<List<float[]>> statements) {

  /** Much more of a text than this tells what led to the event rather than the event. */
  private static final int MOST_WORDS = 600;

  /** In letters. What is longer is no word that others would use, and no index would take it. */
  private static final int LONGEST_WORD = 100;

  static final Comparator<Member> BY_TIME =
      Comparator.comparing(Member::time).thenComparing(Member::articleId);

  Member {
    words = Map.copyOf(words);
  }

  /** An article with this headline, and a text that says this. */
  static Member of(
      long articleId,
      Instant time,
      String title,
      List<Statement> said,
      Supplier<List<float[]>> statements,
      TextReader reader,
      Embedder embedder) {
    Map<String, Integer> counts = new HashMap<>();
    Stream.concat(statements(reader.read(title, null, "en")), said.stream())
        .flatMap(statement -> statement.terms().stream())
        .filter(word -> word.length() <= LONGEST_WORD)
        .limit(MOST_WORDS)
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    return new Member(
        articleId, time, embedder.embed(List.of(title)).getFirst(), counts, statements);
  }

  static Stream<Statement> statements(Reading reading) {
    return reading.sentences().stream().flatMap(sentence -> sentence.statements().stream());
  }
}
