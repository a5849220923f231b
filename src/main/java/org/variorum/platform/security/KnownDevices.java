package org.variorum.platform.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Browsers in which somebody has logged in before. A cookie, useless for logging in, sets them
 * apart, so that whoever guesses at an account from elsewhere can't lock its owner out (OWASP,
 * "Slow down online guessing attacks with device cookies").
 */
@Component
class KnownDevices {

  static final String COOKIE = "variorum-device";

  static final Duration KEPT = Duration.ofDays(400);

  private final JdbcClient jdbc;
  private final Clock clock;

  KnownDevices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  static @Nullable String tokenOf(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? null : cookie.getValue();
  }

  /** Whether the account of this name has logged in there. */
  boolean knows(@Nullable String token, String name) {
    return token != null
        && jdbc.sql(
                """
                select exists (select from known_device join account on account.id = account_id
                               where token_hash = ? and name = ?)
                """)
            .params(Secret.hash(token), name)
            .query(Boolean.class)
            .single();
  }

  /** Remembers that an account has logged in there. */
  void remember(HttpServletRequest request, HttpServletResponse response, String name) {
    String held = tokenOf(request);
    String token = held != null && knows(held, name) ? held : Secret.token();
    jdbc.sql(
            """
            insert into known_device (token_hash, account_id, used_at)
            select ?, id, ? from account where name = ?
            on conflict (token_hash) do update set used_at = excluded.used_at
            """)
        .params(Secret.hash(token), clock.instant().atOffset(ZoneOffset.UTC), name)
        .update();
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, token)
            .path(request.getContextPath() + AdminSecurity.PLACE)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(KEPT)
            .build()
            .toString());
  }
}
