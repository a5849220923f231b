package org.variorum.claim.said;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.variorum.text.quantity.Quantity;

/**
 * What tells a statement from others through every new reading of its article, which gives it a new
 * id: its article and its words, space and case left aside. A statement whose words are changed by
 * the outlet is another one.
 */
public record StatementKey(long articleId, String digest) {

  public static StatementKey of(Said said) {
    return of(said.articleId(), said.statement().text());
  }

  /** What tells one number of a statement from others through new readings. */
  public static StatementKey of(Said said, Quantity quantity) {
    return ofNumber(said.articleId(), said.statement().text(), quantity.text());
  }

  public static StatementKey ofNumber(long articleId, String words, String number) {
    return of(articleId, words + " # " + number);
  }

  public static StatementKey of(long articleId, String words) {
    String folded = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
      return new StatementKey(articleId, HexFormat.of().formatHex(sum));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
