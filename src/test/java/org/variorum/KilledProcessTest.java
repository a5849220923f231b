package org.variorum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import org.variorum.platform.Backlog;
import org.variorum.platform.Command;
import org.variorum.platform.postgres.EmbeddedPostgres;
import org.variorum.platform.postgres.TestDatabase;

/** The real program, killed in the middle of its work, ends up where an undisturbed one does. */
class KilledProcessTest {

  /** Generous: reached only when something is broken. */
  private static final Duration LIMIT = Duration.ofSeconds(120);

  private static final Path HOME = Path.of("target", "killed-home").toAbsolutePath();
  private static final Path ARTICLES = Path.of("target", "killed-articles").toAbsolutePath();

  private final List<Process> started = new ArrayList<>();

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void killedAtAnyMomentItLosesNothingAndRepeatsNothing() throws Exception {
    stopWhatAKilledTestLeft();
    FileSystemUtils.deleteRecursively(HOME);
    Files.createDirectories(HOME);
    PierCoverage.writeTo(ARTICLES);
    try (EmbeddedPostgres server = EmbeddedPostgres.open(HOME)) {
      JdbcClient killed = client(server.jdbcUrl(), server.username(), server.password());
      try {
        importInto(server);
        killWhen(killed, "select exists (select from statement)");
        assertThat(isDone(killed)).as("killed too late to prove anything").isFalse();
        killWhen(killed, "select count(*) >= 3 from story_article");
        killWhen(killed, "select exists (select from claim) and exists (select from credit)");
        Process last = start();
        await().atMost(LIMIT).until(() -> isDone(killed) || !last.isAlive());
        assertThat(last.isAlive()).as("%s", log()).isTrue();
        assertSame(everything(killed), undisturbed());
      } finally {
        leaveOnlyUs(killed);
      }
    }
  }

  private static void assertSame(
      Map<String, List<String>> killed, Map<String, List<String>> undisturbed) {
    assertThat(undisturbed)
        .allSatisfy((part, rows) -> assertThat(rows).as(part).isNotEmpty().doesNotHaveDuplicates());
    undisturbed.forEach(
        (part, rows) ->
            assertThat(killed.get(part)).as(part).containsExactlyInAnyOrderElementsOf(rows));
  }

  /** Until the server forgets the others, who leaves it last would not stop it. */
  private void leaveOnlyUs(JdbcClient database) throws InterruptedException {
    for (Process process : started) {
      process.destroyForcibly();
      process.waitFor(30, TimeUnit.SECONDS);
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                database
                    .sql(
                        "select count(*) = 1 from pg_locks"
                            + " where locktype = 'advisory' and mode = 'ShareLock'")
                    .query(Boolean.class)
                    .single());
  }

  private static void stopWhatAKilledTestLeft() {
    if (Files.exists(HOME.resolve("data").resolve("postmaster.pid"))) {
      EmbeddedPostgres.open(HOME).close();
    }
  }

  private void killWhen(JdbcClient database, String moment) throws Exception {
    Process process = start();
    await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> !process.isAlive() || database.sql(moment).query(Boolean.class).single());
    assertThat(process.isAlive()).as("%s", log()).isTrue();
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  private Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                VariorumApplication.class.getName(),
                "--db-scheduler.heartbeat-interval=500ms",
                "--db-scheduler.missed-heartbeats-limit=4",
                "--variorum.samples=false")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(HOME.resolve("server.log").toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_DATASOURCE"));
    builder.environment().put("VARIORUM_HOME", HOME.toString());
    builder.environment().put("SERVER_PORT", "0");
    Process process = builder.start();
    started.add(process);
    return process;
  }

  /** By the same command as anybody, in this process, which saves the start of another. */
  private static void importInto(EmbeddedPostgres server) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Commands(Commands.ALL)
            .run(
                CommandLine.of(
                    "--spring.datasource.url=" + server.jdbcUrl(),
                    "--spring.datasource.username=" + server.username(),
                    "--spring.datasource.password=" + server.password(),
                    "import",
                    ARTICLES.toString()),
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                new PrintStream(err, true, UTF_8));
    assertThat(status).as(err.toString(UTF_8)).isZero();
  }

  /** What one process makes of the same import when nobody disturbs it. */
  private static Map<String, List<String>> undisturbed() throws Exception {
    TestDatabase database = TestDatabase.create();
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(VariorumApplication.class)
            .web(WebApplicationType.NONE)
            .run(
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--variorum.roles=worker",
                "--variorum.samples=false")) {
      PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
      Command imports =
          context.getBeanProvider(Command.class).stream()
              .filter(command -> command.name().equals("import"))
              .findFirst()
              .orElseThrow();
      assertThat(imports.run(List.of(ARTICLES.toString()), nowhere, nowhere)).isZero();
      await().atMost(LIMIT).until(() -> context.getBean(Backlog.class).size() == 0);
      return everything(context.getBean(JdbcClient.class));
    }
  }

  private static boolean isDone(JdbcClient database) {
    return database
        .sql("select not exists (select from scheduled_tasks)")
        .query(Boolean.class)
        .single();
  }

  /** All that readers can see, by names that two databases share: no id, no time of ours. */
  private static Map<String, List<String>> everything(JdbcClient database) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    PierCoverage.NATURAL_KEYS.forEach(
        (part, sql) -> parts.put(part, database.sql(sql).query(String.class).list()));
    return parts;
  }

  private static JdbcClient client(String url, String user, String password) {
    return JdbcClient.create(new DriverManagerDataSource(url, user, password));
  }

  private static String log() throws IOException {
    Path log = HOME.resolve("server.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }
}
