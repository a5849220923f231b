package org.variorum.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. An attempt is counted before its password is looked at, in one statement, so
 * that a hundred at once gain nothing. After so many attempts the next must wait half a minute,
 * then twice as long each time, up to a quarter of an hour; a day of rest forgets all.
 */
@Component
class LoginThrottle {

  /** Names and networks that are remembered: some megabytes, however many are tried. */
  static final int MOST = 20_000;

  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  LoginThrottle(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Counts an attempt; if it comes too early, says how long it must wait. */
  Optional<Duration> tooEarly(String key, int free) {
    Instant now = clock.instant();
    boolean counted =
        jdbc.sql(
                    """
                    insert into login_throttle as held (key, attempts, tried_at, blocked_until)
                    values (:key, 1, :now, :now)
                    on conflict (key) do update set
                      attempts = case when held.tried_at < :forgotten then 1 else held.attempts + 1 end,
                      tried_at = :now,
                      blocked_until = :now + interval '1 second' * case
                        when held.tried_at < :forgotten or held.attempts + 1 < :free then 0
                        else least(900, 30 * power(2, least(20, held.attempts + 1 - :free))) end
                    where held.blocked_until <= :now
                    """)
                .param("key", kept(key))
                .param("free", free)
                .param("now", at(now))
                .param("forgotten", at(now.minus(FORGOTTEN)))
                .update()
            > 0;
    if (counted) {
      forgetAllBut(MOST);
    }
    return counted ? Optional.empty() : Optional.of(wait(key, now));
  }

  /** The oldest go: whoever wants to have one forgotten must try that many others. */
  private void forgetAllBut(int most) {
    jdbc.sql(
            """
            delete from login_throttle where key in
              (select key from login_throttle order by tried_at desc offset ?)
            """)
        .param(most)
        .update();
  }

  private Duration wait(String key, Instant now) {
    return jdbc.sql("select blocked_until from login_throttle where key = ?")
        .param(kept(key))
        .query(OffsetDateTime.class)
        .optional()
        .map(until -> Duration.between(now, until.toInstant()))
        .orElse(Duration.ZERO);
  }

  /** The attempt was right: all before it are forgotten. */
  void forget(String key) {
    jdbc.sql("delete from login_throttle where key = ?").param(kept(key)).update();
  }

  /** The attempt was right, which says nothing of the others that came the same way. */
  void takeBack(String key) {
    jdbc.sql("update login_throttle set attempts = attempts - 1, blocked_until = ? where key = ?")
        .params(at(clock.instant()), kept(key))
        .update();
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
  void forgetOld() {
    jdbc.sql("delete from login_throttle where tried_at < ?")
        .param(at(clock.instant().minus(FORGOTTEN)))
        .update();
  }

  /** What is typed as a name may be a password. */
  private static String kept(String key) {
    return HexFormat.of().formatHex(Secret.hash(key));
  }

  private static OffsetDateTime at(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
