package org.variorum.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Where a browser goes after an attempt to log in: to the page it had asked for, or back. */
@Component
class LoginOutcomes implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private final RedirectStrategy redirect = new DefaultRedirectStrategy();

  private final KnownDevices devices;
  private final Duration longestIdle;

  LoginOutcomes(
      KnownDevices devices, @Value("${variorum.admin.longest-idle}") Duration longestIdle) {
    this.devices = devices;
    this.longestIdle = longestIdle;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    request.getSession().setMaxInactiveInterval((int) longestIdle.toSeconds());
    devices.remember(request, response, who.getName());
    redirect.sendRedirect(request, response, WantedPage.named(request).orElse(AdminSecurity.PLACE));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String why = failure instanceof TooManyAttempts many ? "wait=" + many.minutes() : "failed=true";
    redirect.sendRedirect(
        request,
        response,
        WantedPage.added(AdminSecurity.LOGIN + "?" + why, WantedPage.named(request)));
  }
}
