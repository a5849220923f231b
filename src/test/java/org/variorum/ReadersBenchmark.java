package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.claim.TopicCompared;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what readers wait for pages and feeds: a server process with two cores on a large topic,
 * asked by fifty readers at once from this process. No test: it runs only when it is named, {@code
 * mvn test -Dtest=ReadersBenchmark}, and asserts nothing of speed. {@code -Dreaders.articles} says
 * how many articles (10,000), {@code -Dreaders.seconds} how long each page is asked for (15),
 * {@code -Dreaders.only} which lines are measured, by a part of their names.
 */
@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {"variorum.roles=command", "variorum.samples=false"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadersBenchmark {

  private static final int READERS = 50;
  private static final int ARTICLES = Integer.getInteger("readers.articles", 10_000);
  private static final Duration LONG =
      Duration.ofSeconds(Integer.getInteger("readers.seconds", 15));
  private static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final String ONLY = System.getProperty("readers.only", "");

  @Autowired DataSource database;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEventPublisher events;
  @Autowired Environment settings;

  private final Map<String, List<String>> asked = new LinkedHashMap<>();
  private Process server;
  private int port;

  @BeforeAll
  void fillAndStart() throws Exception {
    LargeTopic topic = LargeTopic.fill(database, json, ARTICLES);
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                new TopicCompared(
                    topic.topic(),
                    topic.stories().stream().map(LargeTopic.MadeStory::id).toList())));
    start();
    Awaitility.await()
        .atMost(Duration.ofMinutes(10))
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> count("story_due") == 0 && count("scheduled_tasks") == 0);
    jdbc.sql("analyze").update();
    choose(topic);
  }

  @AfterAll
  void stop() throws InterruptedException {
    server.destroy();
    if (!server.waitFor(30, TimeUnit.SECONDS)) {
      server.destroyForcibly();
    }
  }

  @Test
  void whatReadersWaitFor() throws Exception {
    System.out.printf(
        "%d articles, %d readers, load of the machine %.1f%n",
        ARTICLES, READERS, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    System.out.println(
        "| page | a second | p50 | p95 | p99 | server’s CPU time each | largest answer |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Map.Entry<String, List<String>> page : asked.entrySet()) {
      if (page.getKey().contains(ONLY)) {
        measure(page.getKey(), page.getValue(), false);
      }
    }
    for (String feed : List.of("topic feed", "story feed", "disagreements feed")) {
      if ((feed + ", unchanged").contains(ONLY)) {
        measure(feed + ", unchanged", Objects.requireNonNull(asked.get(feed)), true);
      }
    }
    assertThat(server.isAlive()).isTrue();
  }

  private void choose(LargeTopic topic) {
    Random random = new Random(1971);
    List<LargeTopic.MadeStory> stories = topic.stories();
    List<String> average =
        random
            .ints(200, 0, stories.size())
            .mapToObj(i -> "/stories/" + stories.get(i).slug())
            .toList();
    List<Long> articles = topic.articles();
    asked.put("front", List.of("/"));
    asked.put("topic", List.of("/topics/" + topic.slug()));
    asked.put("story, any", average);
    asked.put("story, largest", List.of("/stories/" + stories.getFirst().slug()));
    asked.put(
        "article",
        random
            .ints(200, 0, articles.size())
            .mapToObj(i -> "/articles/" + articles.get(i))
            .toList());
    asked.put("search, a rare word", words(1, 20));
    asked.put("search, a frequent word", words(500, 5000));
    asked.put("topic feed", List.of("/topics/" + topic.slug() + "/feed.xml"));
    asked.put("disagreements feed", List.of("/topics/" + topic.slug() + "/disagreements.atom"));
    asked.put("story feed", average.stream().map(path -> path + "/feed.json").toList());
    asked.put("outlet feed", List.of("/outlets/outlet-1/feed.xml", "/outlets/outlet-2/feed.atom"));
    asked.put("feeds", List.of("/feeds"));
  }

  /** Searches for some words that so many headlines and texts hold. */
  private List<String> words(int fewest, int most) {
    return jdbc.sql(
            """
            select word from ts_stat('select to_tsvector(''simple'', r.text) from revision r')
            where ndoc between ? and ? and word ~ '^[a-z]{5,}$' order by word limit 20
            """)
        .params(fewest * Math.max(1, ARTICLES / 10_000), most)
        .query((rs, n) -> "/search?q=" + rs.getString(1))
        .list();
  }

  private void measure(String name, List<String> paths, boolean conditional) throws Exception {
    if (paths.isEmpty()) {
      System.out.println("| " + name + " | nothing to ask for |");
      return;
    }
    Map<String, String> etags = new LinkedHashMap<>();
    try (PlainClient client = new PlainClient(port)) {
      for (String path : paths) {
        PlainClient.Got got = client.get(path, "");
        if (got.status() != 200) {
          System.out.println("| " + name + " | " + path + " answers " + got.status() + " |");
          return;
        }
        etags.put(path, conditional ? got.headers().getOrDefault("etag", "") : "");
      }
    }
    readers(paths, etags, WARM_UP, conditional);
    Duration cpu = cpu();
    long start = System.nanoTime();
    List<long[]> waited = readers(paths, etags, LONG, conditional);
    double seconds = (System.nanoTime() - start) / 1e9;
    long[] nanos = waited.stream().mapToLong(each -> each[0]).sorted().toArray();
    long largest = waited.stream().mapToLong(each -> each[1]).max().orElse(0);
    System.out.printf(
        "| %s | %.0f | %.0f ms | %.0f ms | %.0f ms | %.1f ms | %.1f kB |%n",
        name,
        nanos.length / seconds,
        part(nanos, 0.5),
        part(nanos, 0.95),
        part(nanos, 0.99),
        cpu().minus(cpu).toNanos() / 1e6 / nanos.length,
        largest / 1000.0);
  }

  /** What the server has computed so far; PostgreSQL's part is not in it. */
  private Duration cpu() {
    return server.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static double part(long[] nanos, double share) {
    return nanos[(int) Math.min(nanos.length - 1, Math.floor(nanos.length * share))] / 1e6;
  }

  /** Each reader asks for one page after the other; how long each took, and how much came. */
  private List<long[]> readers(
      List<String> paths, Map<String, String> etags, Duration time, boolean conditional)
      throws Exception {
    long end = System.nanoTime() + time.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<List<long[]>>> readers = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        int first = reader;
        readers.add(() -> read(paths, etags, first, end, conditional ? 304 : 200));
      }
      List<long[]> all = new ArrayList<>();
      for (Future<List<long[]>> read : threads.invokeAll(readers)) {
        all.addAll(read.get());
      }
      return all;
    }
  }

  private List<long[]> read(
      List<String> paths, Map<String, String> etags, int first, long end, int expected)
      throws IOException {
    List<long[]> waited = new ArrayList<>();
    try (PlainClient client = new PlainClient(port)) {
      for (int i = first; System.nanoTime() < end; i += 7) {
        String path = paths.get(i % paths.size());
        long start = System.nanoTime();
        PlainClient.Got got = client.get(path, etags.getOrDefault(path, ""));
        waited.add(new long[] {System.nanoTime() - start, got.bytes()});
        assertThat(got.status()).as(path).isEqualTo(expected);
      }
    }
    return waited;
  }

  private void start() throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:ActiveProcessorCount=2",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            VariorumApplication.class.getName(),
            "--variorum.samples=false",
            "--variorum.harvest.enabled=false",
            "--server.address=127.0.0.1",
            "--server.port=" + port,
            "--spring.datasource.url=" + settings.getProperty("spring.datasource.url"),
            "--spring.datasource.username=" + settings.getProperty("spring.datasource.username"),
            "--spring.datasource.password=" + settings.getProperty("spring.datasource.password"));
    server =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", "readers-benchmark.log").toFile())
            .start();
    Awaitility.await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(this::answers);
  }

  private boolean answers() throws IOException {
    try (PlainClient client = new PlainClient(port)) {
      return client.get("/about", "").status() == 200;
    }
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }
}
