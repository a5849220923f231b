package org.variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.text.speech.AttributionTagger;
import org.variorum.text.speech.TaggerWeights;

/**
 * Measures how many articles of 600 words one thread reads in a second of its work, and how that
 * grows with the length of a text. No test: it runs only when it is named, {@code mvn test
 * -Dtest=TextBenchmark}, and asserts nothing of speed.
 */
class TextBenchmark {

  private static final LocalDate PUBLISHED = LocalDate.of(2023, 11, 14);
  private static final int WORDS = 600;
  private static final int ARTICLES = 200;
  private static final int ROUNDS = 4;

  private final TextReader reader =
      new TextReader(new AttributionTagger(TaggerWeights.bundled(), null));
  private final List<String> sentences =
      Stream.of("quantity-expressions.txt", "date-expressions.txt", "moods.txt", "predicates.txt")
          .flatMap(file -> GoldenFile.lines(file).stream())
          .map(GoldenFile.Line::text)
          .toList();

  @Test
  void articlesASecond() {
    List<String> articles =
        new Random(1971).longs(ARTICLES).mapToObj(seed -> article(WORDS, seed)).toList();
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpu();
      long statements =
          articles.stream()
              .map(article -> reader.read(article, PUBLISHED, "en"))
              .mapToLong(reading -> reading.sentences().size())
              .sum();
      double seconds = (cpu() - start) / 1e9;
      System.out.printf("round %d: %.1f articles a second%n", round, ARTICLES / seconds);
      assertThat(statements).isPositive();
    }
  }

  /** By the clock, with all cores: the encoder works on all of them. */
  @Test
  void articlesASecondWithVectors() {
    TextReader whole = new TextReader();
    List<String> articles =
        new Random(1971).longs(ARTICLES / 4).mapToObj(seed -> article(WORDS, seed)).toList();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      articles.forEach(article -> whole.read(article, PUBLISHED, "en"));
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "with vectors, round %d: %.1f articles a second%n", round, articles.size() / seconds);
    }
  }

  @Test
  void growth() {
    Map<String, String> units = new TreeMap<>();
    units.put("news prose", article(WORDS, 1).replace("\n", " ") + "\n");
    units.put("no full stop", "the council of the town said that nurses and 40 others left ");
    units.put("right-to-left marks", "\u200FThe \u202Bmayor\u202C left\u200E at \u06F4\u06F0. ");
    units.put("zero-width", "The\u200B may\u200Dor\uFEFF left\u200B 40 \u2060nurses. ");
    units.put("emoji", "😀 The mayor 👩‍👩‍👧 said “40 😀” nurses left. ");
    units.put("lone surrogates", "\uD800 The mayor \uDC00 left 40\uD83D nurses. ");
    units.put("open quotations", "“The ‘mayor \"said 'that it ");
    units.forEach(
        (name, unit) -> {
          reader.read(unit.repeat(40_000 / unit.length() + 1), PUBLISHED, "en");
          System.out.println(
              name
                  + Stream.of(125_000, 250_000, 500_000, 1_000_000)
                      .map(size -> timed(unit.repeat(size / unit.length() + 1)))
                      .collect(Collectors.joining("")));
        });
  }

  /** The time that this thread has worked, in nanoseconds; others on the machine do not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private String timed(String text) {
    long start = cpu();
    int read = reader.read(text, PUBLISHED, "en").sentences().size();
    assertThat(read).isPositive();
    return String.format(" | %.2f s", (cpu() - start) / 1e9);
  }

  /** Sentences of the golden files in a random order, five to a paragraph. */
  private String article(int words, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (int n = 1; count < words; n++) {
      String sentence = sentences.get(random.nextInt(sentences.size()));
      text.append(sentence).append(n % 5 == 0 ? "\n" : " ");
      count += sentence.split(" ").length;
    }
    return text.toString();
  }
}
