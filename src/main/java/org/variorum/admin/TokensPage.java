package org.variorum.admin;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.variorum.platform.BaseAddress;
import org.variorum.platform.security.ApiTokens;
import org.variorum.platform.security.AuditTrail;

/** The tokens that open the API. */
@Controller
@RequestMapping("/admin/tokens")
class TokensPage {

  private static final int LONGEST_NAME = 60;

  private final ApiTokens tokens;
  private final BaseAddress base;
  private final AuditTrail audit;

  TokensPage(ApiTokens tokens, BaseAddress base, AuditTrail audit) {
    this.tokens = tokens;
    this.base = base;
    this.audit = audit;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("tokens", tokens.all());
    return "admin/tokens";
  }

  /** Shows the token in the answer itself: it is nowhere to be had again. */
  @PostMapping
  String create(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "false") boolean write,
      @RequestParam(defaultValue = "false") boolean operate,
      Principal who,
      Model model) {
    String tidied = name.strip();
    if (tidied.isEmpty() || tidied.length() > LONGEST_NAME) {
      model.addAttribute("error", "token.name");
      return show(model);
    }
    try {
      model.addAttribute("token", tokens.create(tidied, write, operate, who.getName()));
    } catch (ApiTokens.NameTaken taken) {
      model.addAttribute("error", "token.taken");
      return show(model);
    }
    audit.note("token.made", tidied);
    return show(model);
  }

  /** As {@link #create}, of one that opens the feed of alerts and nothing else. */
  @PostMapping("/alerts")
  String createForAlerts(@RequestParam(defaultValue = "") String name, Principal who, Model model) {
    String tidied = name.strip();
    if (tidied.isEmpty() || tidied.length() > LONGEST_NAME) {
      model.addAttribute("alertsError", "token.name");
      return show(model);
    }
    try {
      model.addAttribute(
          "alerts",
          base.ofCurrentRequest() + "/alerts/" + tokens.createForAlerts(tidied, who.getName()));
    } catch (ApiTokens.NameTaken taken) {
      model.addAttribute("alertsError", "token.taken");
      return show(model);
    }
    audit.note("token.alerts", tidied);
    return show(model);
  }

  @PostMapping("/revoke")
  String revoke(@RequestParam String name) {
    if (tokens.revoke(name)) {
      audit.note("token.revoked", name);
    }
    return "redirect:/admin/tokens";
  }
}
