package org.variorum.harvest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** What stands for an address that is not to be kept: the first 16 bytes of a SHA-256. */
final class PageKey {

  private static final int LENGTH = 16;

  private PageKey() {}

  static byte[] of(String foldedAddress) {
    return Arrays.copyOf(sha256(foldedAddress.getBytes(StandardCharsets.UTF_8)), LENGTH);
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
