package org.variorum.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.RoomTest;
import org.variorum.harvest.LocalWeb.Item;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlets;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

/** Two real programs share the work, and one is killed in the middle of it. */
@RoomTest
class HarvestKilledTest {

  private static final int HOSTS = 24;
  private static final int ENTRIES = 10;

  /** So many pages are answered, and no more until one process is killed. */
  private static final int BEFORE_THE_KILL = 60;

  private static final Duration LIMIT = Duration.ofMinutes(3);

  @TempDir Path folder;

  @Autowired Feeds feeds;
  @Autowired Outlets outlets;
  @Autowired Topics topics;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;

  private final LocalWeb web = new LocalWeb();
  private final Semaphore answers = new Semaphore(0);
  private final List<WorkerProcess> started = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (WorkerProcess process : started) {
      process.kill();
    }
    web.close();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void readsEveryEntryOnceAlthoughOneOfTwoProcessesIsKilled() throws Exception {
    topics.add("memos", "Memos", "", new TopicRules(List.of("memo"), List.of(), List.of()), false);
    for (int host = 0; host < HOSTS; host++) {
      open("host" + host);
    }
    WorkerProcess first = start("first");
    WorkerProcess second = start("second");

    await().atMost(LIMIT).until(() -> pickedBy() == 2 || !first.isAlive() || !second.isAlive());
    answers.release(BEFORE_THE_KILL);
    await().atMost(LIMIT).until(() -> done() >= BEFORE_THE_KILL / 2 || !first.isAlive());
    assertThat(first.isAlive()).as("%s", first.log()).isTrue();
    first.kill();
    answers.release(HOSTS * ENTRIES * 2);
    await().atMost(LIMIT).until(() -> done() == HOSTS * ENTRIES || !second.isAlive());

    assertThat(second.isAlive()).as("%s", second.log()).isTrue();
    assertThat(count("article")).isEqualTo(HOSTS);
    assertThat(count("page_left")).isEqualTo(HOSTS * (ENTRIES - 1));
    assertThat(asked())
        .hasSize(HOSTS * ENTRIES)
        .allSatisfy((page, times) -> assertThat(times).isBetween(1L, 2L));
    assertThat(asked().values().stream().filter(times -> times == 2).count())
        .as("only what the killed process was at is asked for again, one page a host")
        .isLessThanOrEqualTo(HOSTS);
    await()
        .atMost(LIMIT)
        .until(
            () ->
                jdbc.sql("select not exists (select from harvest_order where picked)")
                    .query(Boolean.class)
                    .single());
  }

  private void open(String host) {
    List<Item> items =
        IntStream.range(0, ENTRIES)
            .mapToObj(entry -> new Item("/page-" + entry, "Page " + entry))
            .toList();
    web.put(host, "/feed", "text/xml", web.rss(host, items));
    for (Item item : items) {
      String what = item.path().equals("/page-0") ? "memo" : "weather report";
      String text =
          ("At " + host + " somebody wrote a " + what + " and others read it. ").repeat(8);
      byte[] body = LocalWeb.page(item.title(), text, text).getBytes(UTF_8);
      web.answer(
          host,
          item.path(),
          exchange -> {
            answers.acquireUninterruptibly();
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          });
    }
    feeds.add(outlets.named(host, false).id(), web.address(host, "/feed"), null, false);
  }

  private long done() {
    return count("page_left") + count("page_watch where article_id is not null");
  }

  private long count(String what) {
    return jdbc.sql("select count(*) from " + what).query(Long.class).single();
  }

  private long pickedBy() {
    return jdbc.sql("select count(distinct picked_by) from harvest_order where picked")
        .query(Long.class)
        .single();
  }

  private Map<String, Long> asked() {
    return IntStream.range(0, HOSTS)
        .boxed()
        .flatMap(host -> web.requests("host" + host).stream())
        .filter(request -> request.path().startsWith("/page-"))
        .map(request -> request.host() + request.path())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private WorkerProcess start(String name) throws IOException {
    WorkerProcess process =
        WorkerProcess.start(
            folder.resolve(name + ".log"),
            List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"),
            Map.of("SPRING_DATASOURCE_PASSWORD", setting("spring.datasource.password")),
            List.of(
                "--spring.datasource.url=" + setting("spring.datasource.url"),
                "--spring.datasource.username=" + setting("spring.datasource.username"),
                "--variorum.harvest.hosts=8",
                "--variorum.harvest.read-timeout=3m",
                "--variorum.harvest.whole-timeout=3m",
                "--db-scheduler.threads=1",
                "--db-scheduler.heartbeat-interval=1s",
                "--db-scheduler.missed-heartbeats-limit=4"));
    started.add(process);
    return process;
  }

  private String setting(String name) {
    return environment.getRequiredProperty(name);
  }
}
