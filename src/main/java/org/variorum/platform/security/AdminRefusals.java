package org.variorum.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Sends those who must change their password to do that, and refuses all else. */
@Component
class AdminRefusals implements AccessDeniedHandler {

  private final AuditTrail audit;

  AdminRefusals(AuditTrail audit) {
    this.audit = audit;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (refusal instanceof CsrfException) {
      response.sendError(HttpStatus.FORBIDDEN.value());
    } else if (who != null
        && AuthorityUtils.authorityListToSet(who.getAuthorities())
            .contains(PasswordLogin.NEWCOMER)) {
      new DefaultRedirectStrategy().sendRedirect(request, response, AdminSecurity.PASSWORD);
    } else {
      audit.note("refused", request.getMethod() + " " + request.getRequestURI());
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }
}
