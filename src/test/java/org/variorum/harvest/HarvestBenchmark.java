package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.harvest.LocalWeb.Item;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlets;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

/**
 * Measures how many feeds a minute one process reads, each on a host of its own, with its embedded
 * database as it is in use; the servers it reads from run on the same machine. No test: it runs
 * only when it is named, {@code mvn test -Dtest=HarvestBenchmark}, and asserts nothing of speed.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "variorum.home=target/harvest-benchmark-home",
      "variorum.roles=command",
      "variorum.samples=false"
    })
@DirtiesContext
class HarvestBenchmark {

  private static final int ENTRIES = 30;
  private static final Duration LIMIT = Duration.ofMinutes(10);

  @Autowired Feeds feeds;
  @Autowired Outlets outlets;
  @Autowired Topics topics;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private final LocalWeb web = new LocalWeb();

  @Test
  void feedsAMinute() throws Exception {
    web.forget();
    jdbc.sql("truncate outlet, topic, host, page_left, harvest_order restart identity cascade")
        .update();
    topics.add(
        "memos",
        "Memos",
        "",
        new TopicRules(List.of("memo"), List.of(), List.of("routine notice")),
        false);
    Path log = Path.of("target", "harvest-benchmark.log");
    try (WorkerProcess worker =
        WorkerProcess.start(
            log,
            List.of("-Xmx" + System.getProperty("heap", "512m")),
            Map.of("VARIORUM_HOME", "target/harvest-benchmark-home"),
            List.of(
                "--variorum.harvest.shortest-rhythm=3h", "--variorum.harvest.longest-rhythm=6h"))) {
      warmUp();
      measure("a", 100, false);
      say("most memory", worker);
      measure("b", 1_000, false);
      say("most memory", worker);
      measure("c", 100, true);
      say("most memory", worker);
      assertThat(worker.isAlive()).isTrue();
    } finally {
      System.out.println(Files.readString(log));
      web.close();
    }
  }

  private void warmUp() {
    measureQuietly("w", 60);
  }

  private void measureQuietly(String set, int count) {
    open(set, count, 0, false);
    add(set, count);
    awaitVisits(set, count, 0);
    for (int round = 1; round <= 5; round++) {
      open(set, count, round, false);
      again(set, count, round);
    }
  }

  private void measure(String set, int count, boolean reading) {
    String what = count + " feeds" + (reading ? " and their pages" : "");
    open(set, count, 0, reading);
    say(
        what + ", first pull",
        count,
        () -> {
          add(set, count);
          awaitVisits(set, count, 0);
          awaitPages();
        });
    open(set, count, 5, reading);
    say(
        what + ", five new in each",
        count,
        () -> {
          again(set, count, 1);
          awaitPages();
        });
    for (int round = 2; round <= 4; round++) {
      int visit = round;
      say(what + ", unchanged", count, () -> again(set, count, visit));
    }
  }

  private void say(String what, int count, Runnable work) {
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%s: %.0f feeds a minute (%.2f s)%n", what, count / seconds * 60, seconds);
  }

  private static void say(String what, WorkerProcess worker) throws IOException {
    System.out.printf("%s: %d MB%n", what, worker.mostResidentMegabytes());
  }

  /** Puts every feed of a set with thirty entries, of which {@code fresh} are new. */
  private void open(String set, int count, int fresh, boolean reading) {
    for (int feed = 0; feed < count; feed++) {
      String host = set + feed;
      web.put(host, "/robots.txt", "text/plain", "User-agent: *\nDisallow: /search\n");
      List<Item> items = new ArrayList<>();
      for (int entry = fresh; entry < fresh + ENTRIES; entry++) {
        String path = "/2026/03/0" + (1 + entry % 9) + "/what-happened-on-day-" + entry;
        items.add(
            new Item(
                path,
                "What happened on day " + entry,
                (reading ? "A notice" : "A routine notice") + " of what was said. ".repeat(20),
                "Mon, 02 Mar 2026 %02d:%02d:00 GMT".formatted(entry / 60 % 24, entry % 60)));
        if (reading) {
          web.put(host, path, "text/html", page(host, entry));
        }
      }
      web.put(host, "/feed", "application/rss+xml", web.rss(host, items));
    }
  }

  /** A page of about sixty kilobytes, a tenth of which is the article; every thirtieth belongs. */
  private static String page(String host, int entry) {
    String said =
        "On day %d the council of %s met for the %dth time and heard what people had to say. "
            .formatted(entry, host, entry);
    String[] paragraphs =
        IntStream.range(0, 20)
            .mapToObj(i -> (i == 3 && entry % 30 == 0 ? "A memo was read. " : "") + said.repeat(2))
            .toArray(String[]::new);
    String teasers =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    "<div class=\"card teaser\"><a href=\"/%d\"><img src=\"/i/%d.jpg\" alt=\"\"><h3>Other news %d</h3></a></div>"
                        .formatted(i, i, i))
            .collect(Collectors.joining());
    String scripts = "<script>var data = [" + "\"abcdefgh\",".repeat(1_500) + "1];</script>";
    return LocalWeb.page("What happened on day " + entry, paragraphs)
        .replace("</head>", scripts + "</head>")
        .replace("</body>", "<aside>" + teasers + "</aside></body>");
  }

  private void add(String set, int count) {
    transaction.executeWithoutResult(
        status -> {
          for (int feed = 0; feed < count; feed++) {
            String host = set + feed;
            feeds.add(outlets.named(host, false).id(), web.address(host, "/feed"), null, false);
          }
        });
  }

  private void again(String set, int count, int visit) {
    transaction.executeWithoutResult(
        status -> {
          // as everybody does who makes something due
          jdbc.sql("select id from host order by id for update")
              .query((rs, row) -> rs.getLong(1))
              .list();
          jdbc.sql(
                  """
                  update feed_watch set due_at = now(), visited_at = null
                  where feed_id in (select id from feed where address like ?)
                  """)
              .param("http://" + set + "%")
              .update();
          jdbc.sql("update harvest_order set execution_time = now() where not picked").update();
        });
    awaitVisits(set, count, visit);
  }

  private void awaitVisits(String set, int count, int visit) {
    Awaitility.await("visit " + visit)
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(10))
        .until(
            () ->
                jdbc.sql(
                            """
                            select count(*) from feed_watch join feed on id = feed_id
                            where address like ? and visited_at is not null
                            """)
                        .param("http://" + set + "%")
                        .query(Long.class)
                        .single()
                    == count);
  }

  private void awaitPages() {
    Awaitility.await("pages")
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                jdbc.sql("select not exists (select from page_watch where visited_at is null)")
                    .query(Boolean.class)
                    .single());
  }
}
