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

/** The tokens that open the API or the feed of alerts; only their hashes are kept. */
@Component
public class ApiTokens {

  private static final String PREFIX = "vrm_";
  private static final String ALERTS_PREFIX = "vra_";

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

  /**
   * Makes a token that opens the feed of alerts and nothing else, for it becomes part of an address
   * that is handed to feed readers. It is shown this once; throws {@link NameTaken} if the name is
   * in use.
   */
  public String createForAlerts(String name, String createdBy) {
    String token = ALERTS_PREFIX + Secret.token();
    try {
      jdbc.sql(
              """
              insert into api_token
                (name, token_hash, may_write, may_operate, alerts_only, created_by)
              values (?, ?, false, false, true, ?)
              """)
          .params(name, Secret.hash(token), createdBy)
          .update();
    } catch (DuplicateKeyException e) {
      throw new NameTaken(name, e);
    }
    return token;
  }

  /** Whether it opens the feed of alerts: it was made for that and is not revoked. */
  public boolean opensAlerts(String token) {
    return token.startsWith(ALERTS_PREFIX) && known(token, true).isPresent();
  }

  /** The token, if it is known, not revoked, and for the API. */
  Optional<ApiToken> authenticate(String token) {
    return token.startsWith(PREFIX) ? known(token, false) : Optional.empty();
  }

  private Optional<ApiToken> known(String token, boolean alertsOnly) {
    Optional<ApiToken> known =
        jdbc.sql(
                """
                select * from api_token
                where token_hash = ? and revoked_at is null and alerts_only = ?
                """)
            .params(Secret.hash(token), alertsOnly)
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
        rs.getBoolean("alerts_only"),
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
