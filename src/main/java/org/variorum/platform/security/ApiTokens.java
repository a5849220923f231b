package org.variorum.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens that open the API; only their hashes are kept. */
@Component
public class ApiTokens {

  private static final String PREFIX = "vrm_";

  private final JdbcClient jdbc;

  ApiTokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those in use and those revoked, the newest first. */
  public List<ApiToken> all() {
    return jdbc.sql("select * from api_token order by id desc")
        .query((rs, row) -> token(rs))
        .list();
  }

  /** Makes a token that is shown this once; throws {@link NameTaken} if the name is in use. */
  public String create(String name, boolean mayWrite, boolean mayOperate, String createdBy) {
    String token = PREFIX + Secret.token();
    try {
      jdbc.sql(
              """
              insert into api_token (name, token_hash, may_write, may_operate, created_by)
              values (?, ?, ?, ?, ?)
              """)
          .params(name, Secret.hash(token), mayWrite, mayOperate, createdBy)
          .update();
    } catch (DuplicateKeyException e) {
      throw new NameTaken(name, e);
    }
    return token;
  }

  /** The token, if it is known and not revoked. */
  Optional<ApiToken> authenticate(String token) {
    if (!token.startsWith(PREFIX)) {
      return Optional.empty();
    }
    Optional<ApiToken> known =
        jdbc.sql("select * from api_token where token_hash = ? and revoked_at is null")
            .param(Secret.hash(token))
            .query((rs, row) -> token(rs))
            .optional();
    known.ifPresent(found -> noteUse(found.name()));
    return known;
  }

  /** Whether there was such a token to revoke. */
  public boolean revoke(String name) {
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

  private static ApiToken token(ResultSet rs) throws SQLException {
    return new ApiToken(
        rs.getString("name"),
        rs.getBoolean("may_write"),
        rs.getBoolean("may_operate"),
        rs.getString("created_by"),
        rs.getObject("created_at", OffsetDateTime.class).toInstant(),
        instant(rs.getObject("last_used_at", OffsetDateTime.class)),
        instant(rs.getObject("revoked_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  /** The name of a new token is in use. */
  public static final class NameTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NameTaken(String name, Throwable cause) {
      super("There is a token named '%s' already; choose another name.".formatted(name), cause);
    }
  }
}
