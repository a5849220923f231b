package org.variorum.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.variorum.platform.security.Account;
import org.variorum.platform.security.AuditTrail;
import org.variorum.platform.security.Invitations;
import org.variorum.platform.security.Invitations.Invitation;
import org.variorum.platform.security.Refusal;
import org.variorum.platform.security.SessionStart;

/** Where a link leads that makes an account or sets a password anew. */
@Controller
class WelcomePage {

  private final Invitations invitations;
  private final SessionStart sessions;
  private final AuditTrail audit;

  WelcomePage(Invitations invitations, SessionStart sessions, AuditTrail audit) {
    this.invitations = invitations;
    this.sessions = sessions;
    this.audit = audit;
  }

  @GetMapping("/admin/welcome/{token}")
  String form(@PathVariable String token, Model model, HttpServletResponse response) {
    return form(token, "", model, response);
  }

  private String form(String token, String typedName, Model model, HttpServletResponse response) {
    Optional<Invitation> invitation = invitations.byToken(token);
    if (invitation.isEmpty()) {
      response.setStatus(HttpStatus.GONE.value());
    }
    model.addAttribute("invitation", invitation.orElse(null));
    model.addAttribute("token", token);
    model.addAttribute("typedName", typedName);
    return "admin/welcome";
  }

  @PostMapping("/admin/welcome/{token}")
  String accept(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String name,
      @RequestParam String password,
      @RequestParam String again,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!password.equals(again)) {
      model.addAttribute("error", "password.differs");
      return form(token, name, model, response);
    }
    Optional<Account> account;
    try {
      account = invitations.accept(token, name, password);
    } catch (Refusal refusal) {
      model.addAttribute("error", refusal.key());
      return form(token, name, model, response);
    }
    if (account.isEmpty()) {
      return form(token, name, model, response);
    }
    audit.note("invitation.accepted", account.get().name());
    sessions.begin(request, response, account.get());
    return "redirect:/admin";
  }
}
