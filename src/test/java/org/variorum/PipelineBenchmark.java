package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.annotation.DirtiesContext;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.article.Submission;
import org.variorum.platform.Backlog;

/**
 * Measures how many articles a second go all the way from import to comparison. No test: it runs
 * only when it is named, {@code mvn test -Dtest=PipelineBenchmark}, and asserts nothing of speed.
 */
@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {"variorum.roles=worker", "variorum.samples=true"})
@DirtiesContext
class PipelineBenchmark {

  private static final int WARM_UP = 100;
  private static final int ROUNDS = 4;
  private static final int ROUND = 100;
  private static final Duration LONGEST = Duration.ofMinutes(20);

  @Autowired Articles articles;
  @Autowired Backlog backlog;

  @Test
  void fromImportToComparison() {
    awaitNothingLeft();
    List<String> texts = articles.page(PageRequest.of(0, 100)).map(Article::text).getContent();
    Random random = new Random(1971);
    submit(texts, random, 0, WARM_UP);
    awaitNothingLeft();
    for (int round = 0; round < ROUNDS; round++) {
      Instant start = Instant.now();
      int words = submit(texts, random, WARM_UP + round * ROUND, ROUND);
      awaitNothingLeft();
      double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
      System.out.printf(
          "%d articles of %d words on average, %d in the topic: %.1f a second, heap %d MB%n",
          ROUND, words / ROUND, WARM_UP + (round + 1) * ROUND, ROUND / seconds, heap());
    }
    assertThat(backlog.size()).isZero();
  }

  /** Articles made of the samples' sentences, three quarters of one article's in its order. */
  private int submit(List<String> texts, Random random, int first, int count) {
    int words = 0;
    for (int i = first; i < first + count; i++) {
      List<String> sentences =
          new ArrayList<>(List.of(texts.get(random.nextInt(texts.size())).split("(?<=\\.)\\s+")));
      Collections.rotate(sentences, random.nextInt(sentences.size()));
      String text = String.join("\n", sentences.subList(0, sentences.size() * 3 / 4 + 1));
      words += text.split("\\s+").length;
      articles.take(
          new Submission(
              "made-" + i,
              "Outlet " + i % 40,
              "https://outlet-" + i % 40 + ".example/" + i,
              "Made article " + i,
              List.of(),
              Instant.parse("2023-11-01T00:00:00Z").plusSeconds(3600L * i).toString(),
              null,
              "en",
              null,
              null,
              text));
    }
    return words;
  }

  private void awaitNothingLeft() {
    Awaitility.await()
        .atMost(LONGEST)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> backlog.size() == 0);
  }

  /** Memory in use after a collection. */
  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
