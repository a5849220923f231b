package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.LargeTopic;
import org.variorum.RoomTest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what comparing costs in topics of growing size: after one more article, and after all
 * articles of the largest story were placed anew. No test: it runs only when it is named, {@code
 * mvn test -Dtest=ComparisonBenchmark}, and asserts nothing of speed. {@code
 * -Dcomparison.articles=100000} measures other sizes; so many take twenty minutes to make, and ten
 * gigabytes.
 */
@RoomTest
class ComparisonBenchmark {

  private static final int WARM_UP = 5;
  private static final int MEASURED = 20;

  @Autowired DataSource database;
  @Autowired JsonMapper json;
  @Autowired JdbcClient jdbc;
  @Autowired TopicComparison comparison;
  @Autowired ComparisonStore store;

  static IntStream sizes() {
    return Arrays.stream(System.getProperty("comparison.articles", "100,1000,10000").split(","))
        .mapToInt(Integer::parseInt);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void costOfOneMoreArticleAndOfAWholeStory(int articles) {
    long start = System.nanoTime();
    LargeTopic made = LargeTopic.fill(database, json, articles);
    System.out.printf("%,d articles made in %.1f s%n", articles, seconds(start));
    List<Long> one = oneOfEach(made, WARM_UP + MEASURED);
    one.subList(0, WARM_UP).forEach(article -> compareOne(made, article));
    List<Double> times = new ArrayList<>();
    long worked = processor();
    for (long article : one.subList(WARM_UP, one.size())) {
      long before = System.nanoTime();
      compareOne(made, article);
      times.add(seconds(before));
    }
    times.sort(null);
    System.out.printf(
        "%,d articles: one more in a story of 1 to %d articles, median %.0f ms, slowest %.0f ms, %.0f ms of each at work here%n",
        articles,
        made.stories().getFirst().articles().size(),
        1000 * times.get(times.size() / 2),
        1000 * times.getLast(),
        (processor() - worked) / 1e6 / times.size());
    LargeTopic.MadeStory largest = made.stories().getFirst();
    long before = System.nanoTime();
    compareOne(made, largest.articles().get(largest.articles().size() / 2));
    System.out.printf(
        "%,d articles: one more in a story of %d articles, %.0f ms%n",
        articles, largest.articles().size(), 1000 * seconds(before));
    before = System.nanoTime();
    long processor = processor();
    compare(made, largest.articles());
    System.out.printf(
        "%,d articles: a story of %d articles in %.1f s, %.1f s of them at work here, heap in use %d MB%n",
        articles,
        largest.articles().size(),
        seconds(before),
        (processor() - processor) / 1e9,
        heap());
    assertThat(jdbc.sql("select count(*) from comparison_change").query(Long.class).single())
        .isZero();
  }

  /** Articles all over the topic, of large and small stories as they come. */
  private static List<Long> oneOfEach(LargeTopic made, int count) {
    List<Long> articles = made.articles();
    List<Long> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chosen.add(articles.get((int) ((2L * i + 1) * articles.size() / (2L * count))));
    }
    return chosen;
  }

  /** As if it came now: what it says belongs to no claim yet. */
  private void compareOne(LargeTopic made, long article) {
    jdbc.sql("delete from claim_statement where article_id = ?").param(article).update();
    jdbc.sql("delete from figure_value where article_id = ?").param(article).update();
    compare(made, List.of(article));
  }

  private void compare(LargeTopic made, Collection<Long> articles) {
    store.request(made.topic(), articles);
    comparison.compare(made.topic());
  }

  /** Nanoseconds that this thread was at work; what the database does comes on top. */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** Memory in use after a collection. */
  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
