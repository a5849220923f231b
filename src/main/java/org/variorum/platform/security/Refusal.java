package org.variorum.platform.security;

/** What somebody asked for can't be done; {@link #key} names the words that say why. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Refusal(String key) {
    super(key);
  }

  /** For the messages, such as {@code password.short}. */
  public String key() {
    return String.valueOf(getMessage());
  }
}
