package org.variorum.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.variorum.platform.DatabaseConfiguration.EmbeddedDatabase;

/** Ends a web server's start-up log with where to find the pages and the data. */
@Component
class StartupSummary {

  private static final Logger log = LoggerFactory.getLogger(StartupSummary.class);

  private final Environment environment;
  private final JdbcConnectionDetails database;
  private final ObjectProvider<StartupNote> notes;

  StartupSummary(
      Environment environment, JdbcConnectionDetails database, ObjectProvider<StartupNote> notes) {
    this.environment = environment;
    this.database = database;
    this.notes = notes;
  }

  @EventListener
  void on(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      log.info("{}", String.join(System.lineSeparator(), lines(web.getWebServer().getPort())));
    }
  }

  List<String> lines(int port) {
    List<String> lines = new ArrayList<>();
    lines.add("Ready.");
    lines.add("  Pages:  " + address(port));
    lines.add("  Data:   " + place(database));
    notes
        .orderedStream()
        .map(StartupNote::line)
        .filter(line -> !line.isBlank())
        .forEach(line -> lines.add("  " + line));
    return lines;
  }

  private String address(int port) {
    return Optional.ofNullable(environment.getProperty("variorum.base-url"))
        .filter(url -> !url.isBlank())
        .orElse(
            "http://localhost:"
                + port
                + environment.getProperty("server.servlet.context-path", "/"));
  }

  private static String place(JdbcConnectionDetails database) {
    return database instanceof EmbeddedDatabase(Path home, var server)
        ? home.toAbsolutePath().toString()
        : DatabaseAddress.of(database.getJdbcUrl());
  }
}
