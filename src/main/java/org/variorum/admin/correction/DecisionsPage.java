package org.variorum.admin.correction;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.variorum.admin.Signatures;
import org.variorum.claim.DecidedMatters;
import org.variorum.curation.Decision;
import org.variorum.curation.Decisions;
import org.variorum.curation.Refused;
import org.variorum.platform.security.AuditTrail;

/** All that curators decided, the latest first, and the way back from each. */
@Controller
class DecisionsPage {

  private static final int A_PAGE = 30;
  private static final int LONGEST_REASON = 1_000;
  private static final int LAST_PAGE = 100_000;

  private final Decisions decisions;
  private final DecidedMatters matters;
  private final Signatures signatures;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  DecisionsPage(
      Decisions decisions,
      DecidedMatters matters,
      Signatures signatures,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.decisions = decisions;
    this.matters = matters;
    this.signatures = signatures;
    this.audit = audit;
    this.transaction = transaction;
  }

  @GetMapping("/admin/decisions")
  String show(
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "false") boolean again,
      @RequestParam(defaultValue = "0") long made,
      @RequestParam(defaultValue = "false") boolean undone,
      Model model) {
    PageRequest asked = PageRequest.of(Math.clamp(page, 1, LAST_PAGE) - 1, A_PAGE);
    Page<Decision> shown = again ? decisions.doubted(asked) : decisions.page(null, asked);
    model.addAttribute("again", again);
    model.addAttribute("doubted", decisions.doubted(PageRequest.of(0, 1)).getTotalElements());
    model.addAttribute("lines", matters.of(shown.getContent()));
    model.addAttribute("number", shown.getNumber() + 1);
    model.addAttribute("more", shown.hasNext());
    decisions
        .byId(made)
        .ifPresent(each -> model.addAttribute("made", matters.of(List.of(each)).getFirst()));
    model.addAttribute("undone", undone);
    return "admin/decisions";
  }

  @PostMapping("/admin/decisions/{id}/withdraw")
  String withdraw(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "1") int page,
      Principal who,
      Model model) {
    String refusal = refusal(id, reason, who);
    if (refusal == null) {
      return "redirect:/admin/decisions?undone=true";
    }
    model.addAttribute("refused", id);
    model.addAttribute("why", refusal);
    model.addAttribute("stale", decisions.byId(id).filter(Decision::holds).isEmpty());
    return show(page, false, 0, false, model);
  }

  private @Nullable String refusal(long id, String reason, Principal who) {
    if (reason.length() > LONGEST_REASON) {
      return "Say why in up to 1000 characters.";
    }
    String by = signatures.of(who);
    try {
      transaction.executeWithoutResult(
          status -> {
            decisions.withdraw(id, by, reason);
            audit.note("decision.withdrawn", Long.toString(id));
          });
      return null;
    } catch (Refused refused) {
      return refused.getMessage();
    }
  }
}
