package org.variorum.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.variorum.platform.security.Account;
import org.variorum.platform.security.Accounts;
import org.variorum.platform.security.AuditTrail;
import org.variorum.platform.security.Refusal;
import org.variorum.platform.security.SessionStart;

/** Changes one's own password, which ends all other sessions. */
@Controller
class PasswordPage {

  private final Accounts accounts;
  private final SessionStart sessions;
  private final AuditTrail audit;

  PasswordPage(Accounts accounts, SessionStart sessions, AuditTrail audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
  }

  @GetMapping("/admin/password")
  String form() {
    return "admin/password";
  }

  @PostMapping("/admin/password")
  String change(
      @RequestParam String old,
      @RequestParam String password,
      @RequestParam String again,
      Principal who,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Account me = accounts.byName(who.getName()).orElseThrow();
    if (!password.equals(again)) {
      model.addAttribute("error", "password.differs");
      return "admin/password";
    }
    try {
      accounts.changePassword(me.id(), old, password);
    } catch (Refusal refusal) {
      model.addAttribute("error", refusal.key());
      return "admin/password";
    }
    audit.note("password.changed", "");
    sessions.begin(request, response, accounts.byId(me.id()).orElseThrow());
    return "redirect:/admin";
  }
}
