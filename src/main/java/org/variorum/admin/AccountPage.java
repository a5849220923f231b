package org.variorum.admin;

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
import org.variorum.platform.security.Sessions;

/** One's own account: where it is logged in, and how to end that. */
@Controller
class AccountPage {

  private final Accounts accounts;
  private final Sessions sessions;
  private final AuditTrail audit;

  AccountPage(Accounts accounts, Sessions sessions, AuditTrail audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
  }

  @GetMapping("/admin/account")
  String show(Principal who, Model model) {
    model.addAttribute("sessions", sessions.of(who.getName()));
    return "admin/account";
  }

  @PostMapping("/admin/account/public-name")
  String showAs(@RequestParam(defaultValue = "") String name, Principal who, Model model) {
    Account me = accounts.byName(who.getName()).orElseThrow();
    try {
      accounts.showAs(me.id(), name);
    } catch (Refusal refusal) {
      model.addAttribute("error", refusal.key());
      return show(who, model);
    }
    audit.note("account.shown", name.strip());
    return "redirect:/admin/account";
  }

  @PostMapping("/admin/account/logout-everywhere")
  String logOutEverywhere(Principal who) {
    audit.note("logout.everywhere", "");
    sessions.endAll(who.getName());
    return "redirect:/admin/login?out=true";
  }
}
