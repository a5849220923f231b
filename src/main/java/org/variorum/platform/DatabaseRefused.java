package org.variorum.platform;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says so when the database that the settings name can't be reached or refuses the login. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseRefused extends AbstractFailureAnalyzer<SQLException> {

  /** SQL state classes: connection failure, refused login, unknown database, not accepting. */
  private static final Set<String> CLASSES = Set.of("08", "28", "3D", "57");

  private final Environment environment;

  DatabaseRefused(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
    String url = environment.getProperty("spring.datasource.url", "");
    String state = cause.getSQLState();
    if (url.isBlank() || state == null || !CLASSES.contains(state.substring(0, 2))) {
      return null;
    }
    return new FailureAnalysis(
        "The database %s can't be used: %s."
            .formatted(
                DatabaseAddress.of(url),
                String.valueOf(cause.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceFirst("\\.$", "")),
        "Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD, or"
            + " leave them out to use the embedded database.",
        cause);
  }
}
