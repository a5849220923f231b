package org.variorum.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Where a browser goes after an attempt to log in: to the page it had asked for, which the session
 * remembers and no parameter can name, or back to the form.
 */
@Component
class LoginOutcomes extends SavedRequestAwareAuthenticationSuccessHandler
    implements AuthenticationFailureHandler {

  private final KnownDevices devices;
  private final Duration longestIdle;

  LoginOutcomes(
      KnownDevices devices, @Value("${variorum.admin.longest-idle}") Duration longestIdle) {
    this.devices = devices;
    this.longestIdle = longestIdle;
    setDefaultTargetUrl(AdminSecurity.PLACE);
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws ServletException, IOException {
    request.getSession().setMaxInactiveInterval((int) longestIdle.toSeconds());
    devices.remember(request, response, who.getName());
    super.onAuthenticationSuccess(request, response, who);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String why = failure instanceof TooManyAttempts many ? "wait=" + many.minutes() : "failed=true";
    getRedirectStrategy().sendRedirect(request, response, AdminSecurity.LOGIN + "?" + why);
  }
}
