package org.variorum.admin.topic;

import java.time.Duration;
import java.util.Map;

/**
 * How long a form may be tried on articles: whoever types should not wait; whoever presses a button
 * wants to know.
 */
final class TrialTime {

  static final Duration WHILE_TYPING = Duration.ofMillis(700);

  private static final Duration BY_BUTTON = Duration.ofSeconds(3);

  private TrialTime() {}

  /** By what a form sent. */
  static Duration of(Map<String, String> sent) {
    return sent.containsKey("typing") ? WHILE_TYPING : BY_BUTTON;
  }
}
