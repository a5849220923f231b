package org.variorum.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.variorum.RoomTest;

@RoomTest
class LoginThrottleTest {

  private static final String PASSWORD = "lantern quay 1907";

  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired AuditTrail audit;
  @Autowired JdbcClient jdbc;

  private final MovedClock clock = new MovedClock();
  private LoginThrottle throttle;
  private PasswordLogin login;

  @BeforeEach
  void start() {
    accounts.create("ada", PASSWORD, Role.ADMIN, false);
    throttle = new LoginThrottle(jdbc, clock);
    login = new PasswordLogin(accounts, passwords, throttle, new KnownDevices(jdbc, clock), audit);
  }

  @Test
  void slowsDownWhoeverGuessesAtOneAccountFromManyPlaces() {
    for (int i = 0; i < 5; i++) {
      guess("ada", "10.0.0." + i);
    }

    assertThatThrownBy(() -> attempt("ada", PASSWORD, "10.0.0.99", null))
        .isInstanceOfSatisfying(TooManyAttempts.class, e -> assertThat(e.minutes()).isOne());
    clock.move(Duration.ofSeconds(31));
    assertThat(attempt("ada", PASSWORD, "10.0.0.99", null).getName()).isEqualTo("ada");
    // and begins anew
    guess("ada", "10.0.0.99");
    assertThat(attempt("ada", PASSWORD, "10.0.0.99", null).getName()).isEqualTo("ada");
  }

  @Test
  void remembersSoManyNamesAndNetworksAtMost() {
    jdbc.sql(
            """
            insert into login_throttle
            select 'account ' || n, 1, ? - n * interval '1 second', ? from generate_series(1, ?) n
            """)
        .params(
            clock.instant().atOffset(ZoneOffset.UTC),
            clock.instant().atOffset(ZoneOffset.UTC),
            LoginThrottle.MOST)
        .update();

    guess("eve", "10.0.0.1");

    assertThat(jdbc.sql("select count(*) from login_throttle").query(Integer.class).single())
        .isEqualTo(LoginThrottle.MOST);
    assertThat(
            jdbc.sql("select count(*) from login_throttle where key = 'account 20000'")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(throttle.tooEarly("account eve", 1)).isEmpty();
    assertThat(throttle.tooEarly("account eve", 1)).isPresent();
  }

  @Test
  void makesEachWaitLongerUpToAQuarterOfAnHour() {
    List<Duration> waits =
        IntStream.range(0, 14)
            .mapToObj(
                i -> {
                  throttle.tooEarly("account eve", 5);
                  Duration wait = throttle.tooEarly("account eve", 5).orElse(Duration.ZERO);
                  clock.move(wait);
                  return wait;
                })
            .distinct()
            .toList();

    assertThat(waits)
        .contains(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofMinutes(8));
    assertThat(waits.getLast()).isEqualTo(Duration.ofMinutes(15));
    clock.move(Duration.ofHours(25));
    assertThat(throttle.tooEarly("account eve", 5)).isEmpty();
    assertThat(throttle.tooEarly("account eve", 5)).isEmpty();
  }

  @Test
  void slowsDownWhoeverGuessesAtManyAccountsFromOnePlace() {
    for (int i = 0; i < 20; i++) {
      guess("name" + i, "2001:db8:1:2::" + i);
    }

    assertThatThrownBy(() -> attempt("ada", PASSWORD, "2001:db8:1:2:ffff::1", null))
        .isInstanceOf(TooManyAttempts.class);
    assertThat(attempt("ada", PASSWORD, "2001:db8:1:3::1", null).getName()).isEqualTo("ada");
  }

  @Test
  void nobodyLocksAnOwnerOutOfTheBrowserTheyUse() {
    String device = Secret.token();
    jdbc.sql("insert into known_device select ?, id, now() from account where name = 'ada'")
        .param(Secret.hash(device))
        .update();
    for (int i = 0; i < 5; i++) {
      guess("ada", "10.0.0.1");
    }
    for (int i = 0; i < 15; i++) {
      guess("name" + i, "10.0.0.1");
    }

    assertThatThrownBy(() -> attempt("ada", PASSWORD, "10.0.0.2", null))
        .isInstanceOf(TooManyAttempts.class);
    assertThat(attempt("ada", PASSWORD, "10.0.0.1", device).getName()).isEqualTo("ada");
    // a stolen one helps against no other account, and does not let anybody guess for ever
    assertThatThrownBy(() -> attempt("eve", PASSWORD, "10.0.0.1", device))
        .isInstanceOf(TooManyAttempts.class);
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> attempt("ada", "wrong", "10.0.0.3", device))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> attempt("ada", PASSWORD, "10.0.0.3", device))
        .isInstanceOf(TooManyAttempts.class);
  }

  @Test
  void aHundredGuessesAtOnceAreCountedOneByOne() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Boolean>> guesses =
          IntStream.range(0, 100)
              .mapToObj(i -> threads.submit(() -> throttle.tooEarly("account all", 5).isEmpty()))
              .toList();
      int allowed = 0;
      for (Future<Boolean> guess : guesses) {
        allowed += guess.get() ? 1 : 0;
      }
      assertThat(allowed).isEqualTo(5);
    }
  }

  private void guess(String name, String address) {
    assertThatThrownBy(() -> attempt(name, "wrong", address, null))
        .isInstanceOf(BadCredentialsException.class);
  }

  private Authentication attempt(
      String name, String password, String address, @Nullable String device) {
    var attempt = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    attempt.setDetails(new LoginOrigin(LoginOrigin.network(address), device));
    return login.authenticate(attempt);
  }

  private static final class MovedClock extends Clock {

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    void move(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
