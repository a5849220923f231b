package org.variorum.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes what nobody can guess, and the hash by which it is known again. */
final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Letters and digits that are not taken for each other in print. */
  private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private Secret() {}

  /** 256 bits, fit for an address, a cookie or a header. */
  static String token() {
    byte[] secret = new byte[32];
    RANDOM.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** Nearly 99 bits that can be copied by hand. */
  static String password() {
    return IntStream.range(0, 5).mapToObj(group -> group()).collect(Collectors.joining("-"));
  }

  private static String group() {
    return RANDOM
        .ints(4, 0, LEGIBLE.length())
        .mapToObj(LEGIBLE::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  /** SHA-256, which is enough for what has 256 bits of chance in it. */
  static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
