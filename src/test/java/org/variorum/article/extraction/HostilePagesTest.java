package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages made to cost much: four times as much of them may not cost the square. Compared is the CPU
 * time of this thread, which a busy machine doesn't lengthen.
 */
class HostilePagesTest {

  private static final String TEXT =
      "<p>The council voted on Tuesday to rebuild the old bridge, which has been closed since the"
          + " flood in spring.</p>";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int TIMES = 4;

  /** The square would be sixteen; the rest is for the memory's sake. */
  private static final double MOST = 10;

  private static final long TOO_SHORT_TO_TELL = 50_000_000;

  record Hostile(String name, int size, IntFunction<String> page) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Hostile> pages() {
    return List.of(
        new Hostile("deep nesting", 3_000, n -> "<div class='author date'>".repeat(n) + TEXT),
        new Hostile("deep inline nesting", 2_000, n -> "<span class=byline>".repeat(n) + TEXT),
        new Hostile("one huge element", 1_250_000, n -> "<p>" + "word ".repeat(n / 5) + TEXT),
        new Hostile("attributes", 250_000, HostilePagesTest::attributes),
        new Hostile("a huge class", 250_000, n -> "<div class='" + "share-x ".repeat(n / 8) + "'>"),
        new Hostile("many menus", 10_000, n -> "<p>Menu</p><nav>x</nav>".repeat(n) + TEXT),
        new Hostile(
            "many links",
            3_000,
            n -> "<a href='/bridge/2'>The old bridge is closed</a><br>".repeat(n) + TEXT),
        new Hostile(
            "nested teasers",
            1_000,
            n -> "<div><div><a href=/x>The old bridge is closed</a></div>".repeat(n) + TEXT),
        new Hostile("announcing headings", 5_000, n -> "<h2>More from us</h2>".repeat(n) + TEXT),
        new Hostile("headlines", 5_000, n -> "<h1>The old bridge is closed</h1>".repeat(n) + TEXT),
        new Hostile("line breaks", 10_000, n -> "<p>" + "x<br><br>".repeat(n) + TEXT),
        new Hostile("pictures", 10_000, n -> "<p>" + "<img>".repeat(n) + "x" + TEXT),
        new Hostile("strings in scripts", 50_000, n -> script("\"<p>".repeat(n))),
        new Hostile("escapes in scripts", 50_000, n -> script("\"<p>\\".repeat(n))),
        new Hostile("open brackets", 50_000, n -> data("[".repeat(n)) + TEXT),
        new Hostile("dashes", 50_000, n -> "<p>" + "A".repeat(200) + " - ".repeat(n) + TEXT));
  }

  private static String attributes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "a" + i + "=x")
        .collect(Collectors.joining(" ", "<div ", ">" + TEXT));
  }

  private static String script(String code) {
    return "<script>" + code + "</script>" + TEXT;
  }

  private static String data(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @ParameterizedTest
  @MethodSource("pages")
  void costsNoMoreThanItsLength(Hostile hostile) {
    String small = hostile.page().apply(hostile.size());
    String large = hostile.page().apply(TIMES * hostile.size());
    cost(small);

    long once = Math.min(cost(small), cost(small));
    long times = cost(large);

    assertThat(times).isLessThan((long) (MOST * Math.max(once, TOO_SHORT_TO_TELL)));
  }

  private static long cost(String page) {
    long start = THREADS.getCurrentThreadCpuTime();
    new ArticleExtractor().fromHtml(page, "https://harbour.example/bridge");
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
