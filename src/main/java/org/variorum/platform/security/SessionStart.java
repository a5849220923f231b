package org.variorum.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Logs somebody in without asking for the password, which they have just chosen. */
@Component
public class SessionStart {

  private final KnownDevices devices;
  private final Duration longestIdle;

  SessionStart(
      KnownDevices devices, @Value("${variorum.admin.longest-idle}") Duration longestIdle) {
    this.devices = devices;
    this.longestIdle = longestIdle;
  }

  /** Begins a session of its own for this browser; the one that it had is over. */
  public void begin(HttpServletRequest request, HttpServletResponse response, Account account) {
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(PasswordLogin.loggedIn(account));
    SecurityContextHolder.setContext(context);
    request.getSession().setMaxInactiveInterval((int) longestIdle.toSeconds());
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    devices.remember(request, response, account.name());
  }
}
