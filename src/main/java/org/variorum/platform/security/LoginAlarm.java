package org.variorum.platform.security;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.platform.upkeep.Alarm;

/** Sees accounts whose passwords somebody seems to guess: attempts at them have to wait. */
@Component
class LoginAlarm implements Alarm {

  private static final String THROTTLED = "login-throttled";

  private final JdbcClient jdbc;

  LoginAlarm(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(THROTTLED);
  }

  /** Of an hour, lest a pause between two attempts end it. */
  @Override
  public List<Trouble> troubles() {
    return jdbc.sql(
            """
            select a.name, t.attempts from login_throttle t
            join account a on t.key = encode(sha256(convert_to('account ' || a.name, 'UTF8')), 'hex')
            where t.attempts >= ? and t.tried_at > now() - interval '1 hour'
            order by a.name
            """)
        .param(PasswordLogin.FREE_BY_ACCOUNT)
        .query(
            (rs, n) ->
                new Trouble(
                    THROTTLED,
                    rs.getString("name"),
                    rs.getString("name"),
                    rs.getInt("attempts") + " wrong attempts."))
        .list();
  }
}
