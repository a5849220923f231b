package org.variorum.admin;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.variorum.platform.security.OidcSettings;

/** The form that logs in; what it sends, {@code platform.security} checks. */
@Controller
class LoginPage {

  private final ObjectProvider<OidcSettings> oidc;

  LoginPage(ObjectProvider<OidcSettings> oidc) {
    this.oidc = oidc;
  }

  @GetMapping("/admin")
  String front() {
    return "redirect:/admin/outlets";
  }

  @GetMapping("/admin/login")
  String form(
      @RequestParam(defaultValue = "false") boolean failed,
      @RequestParam(defaultValue = "0") int wait,
      @RequestParam(defaultValue = "false") boolean out,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String sso,
      @Nullable Principal who,
      Model model) {
    if (who != null) {
      return "redirect:/admin";
    }
    model.addAttribute("failed", failed);
    model.addAttribute("wait", Math.clamp(wait, 0, 60));
    model.addAttribute("out", out);
    model.addAttribute("to", to);
    model.addAttribute("sso", sso);
    oidc.ifAvailable(
        service -> model.addAttribute("service", service.given() ? service.name() : null));
    return "admin/login";
  }
}
