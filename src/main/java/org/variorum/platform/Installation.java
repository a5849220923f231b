package org.variorum.platform;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What tells this installation from all others, wherever it moves. */
@Component
public class Installation {

  private final SingletonSupplier<UUID> key;

  Installation(JdbcClient jdbc) {
    this.key =
        SingletonSupplier.of(
            () -> jdbc.sql("select key from installation").query(UUID.class).single());
  }

  /** The same as long as its database lives. */
  public UUID key() {
    return key.obtain();
  }
}
