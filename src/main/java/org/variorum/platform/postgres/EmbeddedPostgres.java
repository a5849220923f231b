package org.variorum.platform.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server kept in a home folder and shared by every process that opens the same home:
 * the first one in starts it, the others join it, and the last one out stops it. A server left
 * behind by a killed process is found and joined. Throws {@link DatabaseUnavailable} when there is
 * none to be had.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

  private static final String DATABASE = "variorum";

  /** Held, shared, by every process that uses the server; whoever gets it alone is the last. */
  private static final long PRESENCE = 0x5641_5249_4f52_554dL;

  /** The SQL state of a server that is starting up, or recovering from a crash. */
  private static final String STILL_STARTING = "57P03";

  private static final List<String> SETTINGS =
      List.of(
          "-c listen_addresses=127.0.0.1",
          "-c unix_socket_directories=''",
          "-c shared_buffers=256MB",
          "-c max_connections=100",
          "-c timezone=UTC",
          "-c log_timezone=UTC",
          "-c log_checkpoints=off");

  private final Home home;
  private final Binaries binaries;
  private final Cluster cluster;
  private final String password;
  private final int port;
  private final Connection presence;

  private EmbeddedPostgres(Home home, Binaries binaries, List<String> settings) {
    this.home = home;
    this.binaries = binaries;
    this.cluster = new Cluster(home);
    this.port = cluster.runningOn(binaries, settings);
    this.password = home.password();
    this.presence = enter();
  }

  /** Starts or joins the server of this home, with an empty database on the first use. */
  public static EmbeddedPostgres open(Path home) {
    return open(home, List.of());
  }

  static EmbeddedPostgres open(Path home, List<String> moreSettings) {
    Binaries binaries = Binaries.forThisMachine();
    Home folder = Home.at(home);
    List<String> settings = Stream.concat(SETTINGS.stream(), moreSettings.stream()).toList();
    return folder.alone(() -> new EmbeddedPostgres(folder, binaries, settings));
  }

  public String jdbcUrl() {
    return jdbcUrl(DATABASE);
  }

  public String username() {
    return Cluster.USER;
  }

  public String password() {
    return password;
  }

  /** Leaves the server, and stops it if no other process uses it. */
  @Override
  public void close() {
    home.alone(
        () -> {
          if (cluster.isRunning() && isLast()) {
            cluster.stop(binaries);
          }
          return true;
        });
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=variorum".formatted(port, database);
  }

  private Connection connect() throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", Cluster.USER);
    login.setProperty("password", password);
    login.setProperty("loginTimeout", "60");
    while (true) {
      try {
        return DriverManager.getConnection(jdbcUrl("postgres"), login);
      } catch (SQLException e) {
        if (!STILL_STARTING.equals(e.getSQLState())) {
          throw e;
        }
        Pause.millis(100);
      }
    }
  }

  private Connection enter() {
    try {
      Connection connection = connect();
      try (Statement sql = connection.createStatement()) {
        sql.execute("select pg_advisory_lock_shared(" + PRESENCE + ")");
        if (!yes(
            sql, "select exists (select from pg_database where datname = '" + DATABASE + "')")) {
          sql.execute("create database " + DATABASE);
        }
      }
      return connection;
    } catch (SQLException e) {
      throw new DatabaseUnavailable(
          "The embedded PostgreSQL on port %d refuses this process: %s."
              .formatted(port, e.getMessage()),
          DatabaseUnavailable.ELSEWHERE,
          e);
    }
  }

  private boolean isLast() {
    try (presence) {
      return leave(presence);
    } catch (SQLException lost) {
      // The server was restarted under us, and our presence went with it.
      try (Connection again = connect()) {
        return leave(again);
      } catch (SQLException e) {
        log.warn("The embedded database does not answer: {}", e.getMessage());
        return false;
      }
    }
  }

  private static boolean leave(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("select pg_advisory_unlock_shared(" + PRESENCE + ")");
      return yes(sql, "select pg_try_advisory_lock(" + PRESENCE + ")");
    }
  }

  private static boolean yes(Statement sql, String question) throws SQLException {
    try (ResultSet answer = sql.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }
}
