package org.variorum.syndication;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The WebSub hub that is told of changes, by the setting {@code variorum.websub.hub}. */
@Component
class Hub {

  private final @Nullable String address;

  /**
   * Reads the setting.
   *
   * @throws IllegalArgumentException when it is set, and no http or https address
   */
  Hub(@Value("${variorum.websub.hub:}") String address) {
    String stripped = address.strip();
    if (!stripped.isEmpty() && !stripped.matches("https?://[^\\s\"<>]+")) {
      throw new IllegalArgumentException(
          "variorum.websub.hub is no http or https address: " + stripped);
    }
    this.address = stripped.isEmpty() ? null : stripped;
  }

  /** Null where there is none. */
  @Nullable String address() {
    return address;
  }
}
