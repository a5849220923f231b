package org.variorum.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class EmbeddedPostgresTest {

  private static final List<String> FAST = List.of("-c fsync=off");

  @TempDir static Path seed;
  @TempDir Path home;

  private final List<EmbeddedPostgres> opened = new ArrayList<>();

  /** Making a database takes seconds, so most tests begin with a copy of one. */
  @BeforeAll
  static void makeADatabaseToCopy() throws IOException {
    sharePrograms(seed);
    EmbeddedPostgres.open(seed, FAST).close();
    Files.delete(programs(seed));
  }

  @BeforeEach
  void sharePrograms() throws IOException {
    sharePrograms(home);
  }

  private static void sharePrograms(Path home) throws IOException {
    Path programs = Binaries.forThisMachine().unpackedIn(Home.at(Path.of("target", "test-home")));
    Files.createSymbolicLink(programs(home), programs);
  }

  private static Path programs(Path home) {
    return home.resolve("postgres-" + Binaries.VERSION);
  }

  @AfterEach
  void stopWhatRuns() throws IOException {
    opened.forEach(EmbeddedPostgres::close);
    Files.delete(programs(home));
  }

  @Test
  void startsWithAnEmptyUtf8DatabaseInAHomeForItsOwnerOnly() throws Exception {
    EmbeddedPostgres postgres = open();

    assertThat(ask(postgres, "select current_setting('server_encoding')")).isEqualTo("UTF8");
    assertThat(ask(postgres, "select current_setting('application_name')")).isEqualTo("variorum");
    assertThat(ask(postgres, "select 'Ärger' ilike 'ärger'")).isEqualTo("t");
    assertThat(Binaries.VERSION)
        .isEqualTo(ask(postgres, "select current_setting('server_version')") + ".0");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("password"))))
        .isEqualTo("rw-------");
  }

  @Test
  void refusesAWrongPassword() throws Exception {
    copyTheDatabase();
    EmbeddedPostgres postgres = open();

    assertThatThrownBy(
            () -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), "guess"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void secondOneJoinsAndTheLastOneOutStops() throws Exception {
    copyTheDatabase();
    EmbeddedPostgres first = open();
    EmbeddedPostgres second = open();

    assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());

    first.close();
    assertThat(ask(second, "select 1")).isEqualTo("1");

    second.close();
    assertThat(Postmaster.of(data())).isEmpty();
  }

  @Test
  void twoThatStartAtOnceShareOneServer() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<EmbeddedPostgres>> both =
          List.of(
              threads.submit(() -> EmbeddedPostgres.open(home)),
              threads.submit(() -> EmbeddedPostgres.open(home)));
      opened.add(both.get(0).get());
      opened.add(both.get(1).get());
    }

    assertThat(opened.get(0).jdbcUrl()).isEqualTo(opened.get(1).jdbcUrl());
  }

  @Test
  void joinsTheServerThatAKilledProcessLeft() throws Exception {
    copyTheDatabase();
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OpensAndDies.class.getName(),
                home.toString())
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("killed.log").toFile())
            .start();
    assertThat(killed.waitFor()).isEqualTo(137);
    long orphan = Postmaster.of(data()).orElseThrow().pid();

    EmbeddedPostgres next = open();

    assertThat(ask(next, "select 1")).isEqualTo("1");
    assertThat(Postmaster.of(data()).orElseThrow().pid()).isEqualTo(orphan);
  }

  /** Ends as a killed process does: without leaving the server. */
  static final class OpensAndDies {
    public static void main(String[] args) {
      EmbeddedPostgres.open(Path.of(args[0]));
      Runtime.getRuntime().halt(137);
    }
  }

  @Test
  void keepsWhatWasCommittedWhenPostgresIsKilled() throws Exception {
    copyTheDatabase();
    EmbeddedPostgres first = open();
    run(first, "create table kept (word text)");
    run(first, "insert into kept values ('here')");
    ProcessHandle server =
        ProcessHandle.of(Postmaster.of(data()).orElseThrow().pid()).orElseThrow();
    server.destroyForcibly();
    server.onExit().get();

    EmbeddedPostgres next = open();

    assertThat(ask(next, "select word from kept")).isEqualTo("here");
  }

  @Test
  void startsAlthoughAnotherProgramHasTheNumberOfAServerThatIsGone() throws Exception {
    copyTheDatabase();
    Files.writeString(
        data().resolve("postmaster.pid"),
        "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n\nready\n"
            .formatted(ProcessHandle.current().pid(), data()));

    assertThat(ask(open(), "select 1")).isEqualTo("1");
  }

  @Test
  void makesAgainWhatAnInterruptedStartLeftHalfMade() throws Exception {
    Files.createDirectories(home.resolve("data.partial").resolve("base"));
    Files.writeString(home.resolve("data.partial").resolve("PG_VERSION"), "18");
    Files.writeString(home.resolve("password.partial"), "ab");

    assertThat(ask(open(), "select 1")).isEqualTo("1");
    assertThat(home.resolve("data.partial")).doesNotExist();
  }

  @Test
  void refusesTheDataOfAnotherMajorVersion() throws Exception {
    Files.createDirectory(data());
    Files.writeString(data().resolve("PG_VERSION"), "16\n");

    assertThatThrownBy(this::open)
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining(
            "The data in %s was written by PostgreSQL 16, and this release brings PostgreSQL 18."
                .formatted(data()));
  }

  @Test
  void refusesAFolderThatHoldsSomethingElse() throws Exception {
    Files.createDirectory(data());
    Files.writeString(data().resolve("letters.txt"), "Dear all");

    assertThatThrownBy(this::open)
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("holds no PostgreSQL data and is in the way");
  }

  @Test
  void refusesAHomeThatIsAFile() throws Exception {
    Path file = Files.writeString(home.resolve("file"), "");

    assertThatThrownBy(() -> EmbeddedPostgres.open(file))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining(file + " is in the way and is not a folder");
  }

  @Test
  void saysWhyPostgresDidNotStart() throws Exception {
    copyTheDatabase();
    Files.writeString(data().resolve("postgresql.conf"), "no_such_setting = 1\n");

    assertThatThrownBy(this::open)
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("did not start")
        .hasMessageContaining("postgresql.conf");
  }

  private EmbeddedPostgres open() {
    EmbeddedPostgres postgres = EmbeddedPostgres.open(home, FAST);
    opened.add(postgres);
    return postgres;
  }

  private void copyTheDatabase() throws IOException {
    Files.copy(seed.resolve("password"), home.resolve("password"));
    FileSystemUtils.copyRecursively(seed.resolve("data"), home.resolve("data"));
    Files.setPosixFilePermissions(data(), PosixFilePermissions.fromString("rwx------"));
  }

  private Path data() throws IOException {
    return home.toRealPath().resolve("data");
  }

  private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (Connection connection = connect(postgres);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
    return DriverManager.getConnection(
        postgres.jdbcUrl(), postgres.username(), postgres.password());
  }
}
