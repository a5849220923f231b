package org.variorum.admin.article;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.admin.Signatures;
import org.variorum.article.ArticleField;
import org.variorum.article.FieldCuration;
import org.variorum.curation.Refused;
import org.variorum.platform.security.AuditTrail;

/** One field of an article: where it comes from, and setting it by hand. */
@Controller
@RequestMapping("/admin/articles/{id}/fields/{field}")
class FieldPage {

  private static final int LONGEST_VALUE = 3_000;
  private static final int LONGEST_REASON = 1_000;

  private final FieldLines lines;
  private final FieldCuration fields;
  private final Signatures signatures;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  FieldPage(
      FieldLines lines,
      FieldCuration fields,
      Signatures signatures,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.lines = lines;
    this.fields = fields;
    this.signatures = signatures;
    this.audit = audit;
    this.transaction = transaction;
  }

  @GetMapping
  String show(@PathVariable long id, @PathVariable String field, Principal who, Model model) {
    FieldLine line = line(id, field);
    model.addAttribute("typed", line.typed());
    return form(id, line, who, model);
  }

  @PostMapping
  String set(
      @PathVariable long id,
      @PathVariable String field,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String reason,
      Principal who,
      Model model) {
    FieldLine line = line(id, field);
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      model.addAttribute("wrong", "reason");
    } else if (value.length() > LONGEST_VALUE) {
      model.addAttribute("refused", "That is too long.");
    } else {
      try {
        transaction.executeWithoutResult(
            status -> {
              fields.set(id, line.state().field(), value, signatures.of(who), reason);
              audit.note("article.field." + line.word(), id + ": " + value);
            });
        return "redirect:/admin/articles/" + id;
      } catch (Refused refused) {
        model.addAttribute("refused", refused.getMessage());
      }
    }
    model.addAttribute("typed", value);
    model.addAttribute("reason", reason);
    return form(id, line, who, model);
  }

  private String form(long id, FieldLine line, Principal who, Model model) {
    model.addAttribute("article", id);
    model.addAttribute("line", line);
    model.addAttribute("by", signatures.of(who));
    return "admin/field";
  }

  private FieldLine line(long id, String word) {
    ArticleField field =
        ArticleField.of(word).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return lines.of(id).stream()
        .filter(line -> line.state().field() == field)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
