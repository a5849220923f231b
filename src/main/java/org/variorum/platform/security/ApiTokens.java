package org.variorum.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens that open the API; only their hashes are kept. */
@Component
class ApiTokens {

  private static final String PREFIX = "vrm_";

  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();

  ApiTokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes a token that is shown this once; throws {@link NameTaken} if the name is in use. */
  String create(String name) {
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    try {
      jdbc.sql("insert into api_token (name, token_hash) values (:name, :hash)")
          .param("name", name)
          .param("hash", hash(token))
          .update();
    } catch (DuplicateKeyException e) {
      throw new NameTaken(name, e);
    }
    return token;
  }

  /** The name of the token, if it is known and not revoked. */
  Optional<String> authenticate(String token) {
    if (!token.startsWith(PREFIX)) {
      return Optional.empty();
    }
    Optional<String> name =
        jdbc.sql("select name from api_token where token_hash = :hash and revoked_at is null")
            .param("hash", hash(token))
            .query(String.class)
            .optional();
    name.ifPresent(this::noteUse);
    return name;
  }

  /** Whether there was such a token to revoke. */
  boolean revoke(String name) {
    return jdbc.sql(
                "update api_token set revoked_at = now() where name = :name and revoked_at is null")
            .param("name", name)
            .update()
        > 0;
  }

  /** Once a minute is precise enough, and spares a write on every request. */
  private void noteUse(String name) {
    jdbc.sql(
            """
            update api_token set last_used_at = now()
            where name = :name
              and (last_used_at is null or last_used_at < now() - interval '1 minute')
            """)
        .param("name", name)
        .update();
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of a new token is in use. */
  static final class NameTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NameTaken(String name, Throwable cause) {
      super("There is a token named '%s' already; choose another name.".formatted(name), cause);
    }
  }
}
