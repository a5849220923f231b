package org.variorum.admin;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.platform.BaseAddress;
import org.variorum.platform.security.Account;
import org.variorum.platform.security.Accounts;
import org.variorum.platform.security.AuditTrail;
import org.variorum.platform.security.Invitations;
import org.variorum.platform.security.Refusal;
import org.variorum.platform.security.Role;

/** Who may log in, and the links by which others come to. */
@Controller
@RequestMapping("/admin/users")
class UsersPage {

  private static final int LONGEST_NOTE = 100;

  private final Accounts accounts;
  private final Invitations invitations;
  private final BaseAddress base;
  private final AuditTrail audit;

  UsersPage(Accounts accounts, Invitations invitations, BaseAddress base, AuditTrail audit) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.base = base;
    this.audit = audit;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("accounts", accounts.all());
    model.addAttribute("invitations", invitations.open());
    return "admin/users";
  }

  /** Shows the link in the answer itself: it is nowhere to be had again. */
  @PostMapping("/invitations")
  String invite(
      @RequestParam Role role,
      @RequestParam(defaultValue = "") String note,
      Principal who,
      Model model) {
    String whom = note.strip();
    if (whom.isEmpty() || whom.length() > LONGEST_NOTE) {
      model.addAttribute("error", "note.length");
      return show(model);
    }
    audit.note("invitation.made", whom + " (" + role + ")");
    return showLink(invitations.invite(role, whom, who.getName()), whom, model);
  }

  @PostMapping("/invitations/{id}/withdraw")
  String withdraw(@PathVariable long id) {
    audit.note("invitation.withdrawn", Long.toString(id));
    invitations.withdraw(id);
    return "redirect:/admin/users";
  }

  @PostMapping("/{id}/reset")
  String reset(@PathVariable long id, Principal who, Model model) {
    Account account = account(id);
    audit.note("password.link", account.name());
    return showLink(invitations.reset(account, who.getName()), account.name(), model);
  }

  private String showLink(String token, String whom, Model model) {
    model.addAttribute("link", base.ofCurrentRequest() + "/admin/welcome/" + token);
    model.addAttribute("whom", whom);
    return show(model);
  }

  @PostMapping("/{id}/role")
  String giveRole(@PathVariable long id, @RequestParam Role role, Principal who, Model model) {
    return change(id, who, model, "account.role", () -> accounts.give(id, role));
  }

  @PostMapping("/{id}/disabled")
  String disable(
      @PathVariable long id, @RequestParam boolean disabled, Principal who, Model model) {
    String deed = disabled ? "account.disabled" : "account.enabled";
    return change(id, who, model, deed, () -> accounts.disable(id, disabled));
  }

  private String change(long id, Principal who, Model model, String deed, Runnable change) {
    Account account = account(id);
    if (account.name().equals(who.getName())) {
      model.addAttribute("error", "account.own");
      return show(model);
    }
    try {
      change.run();
    } catch (Refusal refusal) {
      model.addAttribute("error", refusal.key());
      return show(model);
    }
    audit.note(deed, account.name());
    return "redirect:/admin/users";
  }

  private Account account(long id) {
    return accounts.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
