package org.variorum.platform.postgres;

import java.io.Serial;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Why there is no embedded database, and what to do about it, each in one sentence. */
public final class DatabaseUnavailable extends FailureAnalyzedException {

  @Serial private static final long serialVersionUID = 1L;

  static final String ELSEWHERE =
      "Choose another folder with VARIORUM_HOME, or name a PostgreSQL of your own with"
          + " SPRING_DATASOURCE_URL.";

  DatabaseUnavailable(String problem, String remedy) {
    super(problem, remedy);
  }

  DatabaseUnavailable(String problem, String remedy, Throwable cause) {
    super(problem, remedy, cause);
  }
}
