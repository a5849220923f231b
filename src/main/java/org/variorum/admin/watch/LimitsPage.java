package org.variorum.admin.watch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.variorum.platform.security.AuditTrail;
import org.variorum.platform.upkeep.DiskGuard;
import org.variorum.platform.upkeep.Retention;
import org.variorum.platform.upkeep.Retention.Rule;

/** How long things are kept, and how much of the disk stays free. */
@Controller
class LimitsPage {

  static final String DISK = "disk";

  private final Retention retention;
  private final DiskGuard disk;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  LimitsPage(
      Retention retention, DiskGuard disk, AuditTrail audit, TransactionTemplate transaction) {
    this.retention = retention;
    this.disk = disk;
    this.audit = audit;
    this.transaction = transaction;
  }

  @GetMapping("/admin/limits")
  String show(@RequestParam(defaultValue = "false") boolean saved, Model model) {
    Map<String, String> typed = new LinkedHashMap<>();
    retention
        .rules()
        .forEach(
            rule -> typed.put(rule.name(), rule.days() == 0 ? "" : Integer.toString(rule.days())));
    typed.put(DISK, Long.toString(disk.megabytes()));
    model.addAttribute("saved", saved);
    return form(typed, List.of(), model);
  }

  /** Each rule is a field of its name; an empty one keeps for ever. All are set, or none. */
  @PostMapping("/admin/limits")
  String set(HttpServletRequest request, Model model) {
    Map<String, String> typed = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> days = new LinkedHashMap<>();
    for (Rule rule : retention.rules()) {
      String field = field(request, rule.name());
      typed.put(rule.name(), field);
      Integer number = field.isEmpty() ? Integer.valueOf(0) : number(field, Retention.MOST_DAYS);
      if (number == null || number != 0 && number < rule.fewestDays()) {
        wrong.add(rule.name());
      } else if (number != rule.days()) {
        days.put(rule.name(), number);
      }
    }
    String room = field(request, DISK);
    typed.put(DISK, room);
    Integer megabytes = number(room, DiskGuard.MOST_MEGABYTES);
    if (megabytes == null) {
      wrong.add(DISK);
    }
    if (megabytes == null || !wrong.isEmpty()) {
      return form(typed, wrong, model);
    }
    transaction.executeWithoutResult(status -> save(days, megabytes));
    return "redirect:/admin/limits?saved=true";
  }

  private void save(Map<String, Integer> days, int megabytes) {
    days.forEach(
        (name, number) -> {
          retention.keep(name, number);
          audit.note("limit.kept", name + ": " + (number == 0 ? "∞" : number.toString()));
        });
    if (megabytes != disk.megabytes()) {
      disk.keepFree(megabytes);
      audit.note("limit.disk", megabytes + " MB");
    }
  }

  private String form(Map<String, String> typed, List<String> wrong, Model model) {
    model.addAttribute("rules", retention.rules());
    model.addAttribute("typed", typed);
    model.addAttribute("wrong", wrong);
    return "admin/limits";
  }

  private static String field(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  private static @Nullable Integer number(String digits, int most) {
    if (!digits.matches("\\d{1,9}")) {
      return null;
    }
    int number = Integer.parseInt(digits);
    return number <= most ? number : null;
  }
}
