package org.variorum.platform.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An empty database on the one PostgreSQL server of this test JVM. */
public record TestDatabase(String jdbcUrl, String username, String password) {

  private static final AtomicInteger COUNT = new AtomicInteger();

  public static TestDatabase create() {
    String name = "test_%d_%d".formatted(ProcessHandle.current().pid(), COUNT.incrementAndGet());
    try (Connection connection = Server.connect();
        Statement sql = connection.createStatement()) {
      sql.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    EmbeddedPostgres server = Server.RUNNING;
    return new TestDatabase(server.jdbcUrl(name), server.username(), server.password());
  }

  /** Points a Spring context to a database of its own. */
  public static final class OfContext
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestDatabase database = create();
      TestPropertyValues.of(
              "spring.datasource.url=" + database.jdbcUrl(),
              "spring.datasource.username=" + database.username(),
              "spring.datasource.password=" + database.password())
          .applyTo(context);
    }
  }

  private static final class Server {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      EmbeddedPostgres server =
          EmbeddedPostgres.open(
              Path.of("target", "test-home"),
              List.of("-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off"));
      // Spring runs these after it has closed the contexts, which still talk to the server.
      SpringApplication.getShutdownHandlers().add(server::close);
      dropThoseOfEarlierRuns(server);
      return server;
    }

    static Connection connect() throws SQLException {
      return connect(RUNNING);
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
      return DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
    }

    private static void dropThoseOfEarlierRuns(EmbeddedPostgres server) {
      try (Connection connection = connect(server);
          Statement sql = connection.createStatement()) {
        List<String> unused = new ArrayList<>();
        try (var names =
            sql.executeQuery(
                """
                select datname from pg_database d where datname like 'test\\_%'
                  and not exists (select from pg_stat_activity a where a.datname = d.datname)
                """)) {
          while (names.next()) {
            unused.add(names.getString(1));
          }
        }
        for (String name : unused) {
          sql.execute("drop database if exists " + name);
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
