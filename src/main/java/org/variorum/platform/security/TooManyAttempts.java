package org.variorum.platform.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** An attempt to log in came too early after others that failed. */
final class TooManyAttempts extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyAttempts(Duration wait) {
    super("too many attempts");
    this.wait = wait;
  }

  /** In whole minutes, rounded up. */
  long minutes() {
    return Math.max(1, wait.plusSeconds(59).toMinutes());
  }
}
