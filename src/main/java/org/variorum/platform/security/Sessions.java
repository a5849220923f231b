package org.variorum.platform.security;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The sessions of those who are logged in, of all processes: Spring Session keeps them in the table
 * {@code user_session}, and one whose row is gone is over.
 */
@Service
public class Sessions {

  private final JdbcClient jdbc;

  Sessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A browser in which an account is logged in. */
  public record Open(Instant since, Instant lastUsed) {}

  /** Those of an account, the last used first. */
  public List<Open> of(String name) {
    return jdbc.sql(
            """
            select creation_time, last_access_time from user_session
            where principal_name = ? and expiry_time > ? order by last_access_time desc
            """)
        .params(name, System.currentTimeMillis())
        .query(
            (rs, row) ->
                new Open(Instant.ofEpochMilli(rs.getLong(1)), Instant.ofEpochMilli(rs.getLong(2))))
        .list();
  }

  /** Whether the session of this number is neither ended nor too old. */
  public boolean isOpen(String number) {
    return jdbc.sql(
            "select exists (select from user_session where session_id = ? and expiry_time > ?)")
        .params(number, System.currentTimeMillis())
        .query(Boolean.class)
        .single();
  }

  /** Logs an account out everywhere. */
  public void endAll(String name) {
    jdbc.sql("delete from user_session where principal_name = ?").param(name).update();
  }
}
