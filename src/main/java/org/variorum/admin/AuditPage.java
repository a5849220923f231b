package org.variorum.admin;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.variorum.platform.security.AuditTrail;

/** Who did what, when, from where; the newest first. */
@Controller
class AuditPage {

  private static final int MOST = 100;

  private final AuditTrail audit;

  AuditPage(AuditTrail audit) {
    this.audit = audit;
  }

  @GetMapping("/admin/audit")
  String show(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
    List<AuditTrail.Entry> entries = audit.before(before, MOST);
    model.addAttribute("entries", entries);
    model.addAttribute("older", entries.size() == MOST ? entries.getLast().id() : null);
    return "admin/audit";
  }
}
