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
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.curation.Refused;
import org.variorum.platform.security.AuditTrail;
import org.variorum.wording.NameCuration;

/** What an article is counted to call things, and leaving out what is no name. */
@Controller
@RequestMapping("/admin/articles/{id}/names")
class NamesPage {

  private static final int LONGEST_REASON = 1_000;

  private final Articles articles;
  private final NameCuration names;
  private final Signatures signatures;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  NamesPage(
      Articles articles,
      NameCuration names,
      Signatures signatures,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.articles = articles;
    this.names = names;
    this.signatures = signatures;
    this.audit = audit;
    this.transaction = transaction;
  }

  @GetMapping
  String show(@PathVariable long id, Principal who, Model model) {
    return form(article(id), who, model);
  }

  @PostMapping
  String omit(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") long chosen,
      @RequestParam(defaultValue = "") String reason,
      Principal who,
      Model model) {
    Article article = article(id);
    if (chosen == 0) {
      model.addAttribute("wrong", "chosen");
    } else if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      model.addAttribute("wrong", "reason");
    } else {
      try {
        transaction.executeWithoutResult(
            status -> {
              names.omit(id, chosen, signatures.of(who), reason);
              audit.note("article.name.omitted", id + ": " + article.title());
            });
        return "redirect:/admin/decisions";
      } catch (Refused refused) {
        model.addAttribute("refused", refused.getMessage());
      }
    }
    model.addAttribute("chosen", chosen);
    model.addAttribute("reason", reason);
    return form(article, who, model);
  }

  private String form(Article article, Principal who, Model model) {
    model.addAttribute("article", article);
    model.addAttribute("names", names.of(article.id()));
    model.addAttribute("by", signatures.of(who));
    return "admin/article-names";
  }

  private Article article(long id) {
    return articles.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
