package org.variorum.admin;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form that logs in; what it sends, {@code platform.security} checks. */
@Controller
class LoginPage {

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
      @Nullable Principal who,
      Model model) {
    if (who != null) {
      return "redirect:/admin";
    }
    model.addAttribute("failed", failed);
    model.addAttribute("wait", Math.clamp(wait, 0, 60));
    model.addAttribute("out", out);
    model.addAttribute("to", to);
    return "admin/login";
  }
}
