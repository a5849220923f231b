package org.variorum.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much a word tells of what an article is about: the negative logarithm of the share of
 * articles that use it. The share in the archive is smoothed by the share that is to be expected of
 * any English article, from the word's rank by frequency (Zipf's law in Mandelbrot's form), so that
 * the first articles of an archive can be judged; what is common among them soon tells little.
 */
final class WordRarity {

  /** As many articles the expectation counts for. */
  private static final double EXPECTATION = 40;

  /** Words of an ordinary article. */
  private static final double LENGTH = 150;

  private static final double MANDELBROT_OFFSET = 2.7;
  private static final double MOST_FREQUENT = 0.1;

  /** The rank of a word that is not among the ranked. */
  private static final int UNRANKED = 30_000;

  private static final Map<String, Integer> RANKS = ranks();

  private final int articles;
  private final Map<String, Integer> using;

  /**
   * @param articles how many the archive holds
   * @param using how many of them use each word
   */
  WordRarity(int articles, Map<String, Integer> using) {
    this.articles = articles;
    this.using = using;
  }

  double of(String word) {
    double share =
        (using.getOrDefault(word, 0) + EXPECTATION * expected(word)) / (articles + EXPECTATION);
    return -Math.log(share);
  }

  /** The words that tell most of what the article is about, the most telling first. */
  List<String> tellingWords(Member member, int most) {
    return member.words().keySet().stream()
        .sorted(
            Comparator.comparingDouble((String word) -> -weight(word, member))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /** A word's part in an article: grows slowly with how often it is used there. */
  double weight(String word, Member member) {
    return (1 + Math.log(Objects.requireNonNull(member.words().get(word)))) * of(word);
  }

  /** The share of English articles that use a word. */
  private static double expected(String word) {
    int rank = RANKS.getOrDefault(word, UNRANKED);
    return 1 - Math.exp(-LENGTH * MOST_FREQUENT / (rank + MANDELBROT_OFFSET));
  }

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(WordRarity.class.getResourceAsStream("english-words.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(word -> ranks.put(word, ranks.size() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ranks;
  }
}
