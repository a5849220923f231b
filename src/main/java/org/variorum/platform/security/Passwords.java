package org.variorum.platform.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords may be chosen, and how they are kept: as BCrypt hashes that say so. */
@Component
class Passwords {

  private static final int SHORTEST = 12;

  /** BCrypt reads no more, so that a longer one would be cut without a word. */
  private static final int MOST_BYTES = 72;

  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder()));

  /** Compared where there is no account, so that the answer takes as long as with one. */
  private final String nobodys = hash(Secret.password());

  /** What is wrong with a new password of the account of this name, as a key for words. */
  Optional<String> objection(String name, String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of("password.short");
    }
    if (bytes(password) > MOST_BYTES) {
      return Optional.of("password.long");
    }
    boolean plain = password.codePoints().distinct().count() < 5;
    return plain || password.toLowerCase(Locale.ROOT).contains(name)
        ? Optional.of("password.plain")
        : Optional.empty();
  }

  String hash(String password) {
    return String.valueOf(encoder.encode(password));
  }

  boolean matches(String password, Optional<String> hash) {
    // compared in any case, also where the answer is known
    boolean same = encoder.matches(cut(password), hash.orElse(nobodys));
    return same && hash.isPresent() && bytes(password) <= MOST_BYTES;
  }

  private static String cut(String password) {
    return bytes(password) <= MOST_BYTES ? password : "";
  }

  private static int bytes(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length;
  }
}
