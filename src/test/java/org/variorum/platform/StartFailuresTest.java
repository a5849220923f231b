package org.variorum.platform;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

class StartFailuresTest {

  private final MockEnvironment environment =
      new MockEnvironment()
          .withProperty(
              "spring.datasource.url", "jdbc:postgresql://desk:secret@db.example/news?password=s3");

  @Test
  void takenPortNamesTheNextOneToTry() {
    FailureAnalysis analysis =
        requireNonNull(
            new WebPortTaken().analyze(new IllegalStateException(new PortInUseException(8080))));

    assertThat(analysis.getDescription())
        .isEqualTo("Another program already listens on port 8080.");
    assertThat(analysis.getAction()).contains("SERVER_PORT=8081");
  }

  @Test
  void unreachableDatabaseIsNamedWithoutItsCredentials() {
    FailureAnalysis analysis =
        requireNonNull(
            new DatabaseRefused(environment)
                .analyze(
                    new IllegalStateException(new SQLException("Connection refused.", "08001"))));

    assertThat(analysis.getDescription())
        .isEqualTo("The database postgresql://db.example/news can't be used: Connection refused.");
  }

  @Test
  void otherDatabaseErrorsAreLeftToOthers() {
    var failure = new IllegalStateException(new SQLException("no such table", "42P01"));

    assertThat(new DatabaseRefused(environment).analyze(failure)).isNull();
    assertThat(
            new DatabaseRefused(new MockEnvironment())
                .analyze(new IllegalStateException(new SQLException("refused", "08001"))))
        .isNull();
  }
}
