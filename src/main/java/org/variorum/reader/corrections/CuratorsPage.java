package org.variorum.reader.corrections;

import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.claim.DecidedMatters;
import org.variorum.curation.Decision;
import org.variorum.curation.Decisions;
import org.variorum.reader.parts.Paging;

/** What curators of this installation decided, and what they took back: the public ledger. */
@Controller
class CuratorsPage {

  private static final int A_PAGE = 30;

  private final Decisions decisions;
  private final DecidedMatters matters;

  CuratorsPage(Decisions decisions, DecidedMatters matters) {
    this.decisions = decisions;
    this.matters = matters;
  }

  /** Where one decision stands in the list now. */
  @GetMapping("/corrections/curators/{id:\\d{1,18}}")
  String one(@PathVariable long id) {
    if (decisions.byId(id).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    long page = decisions.after(id) / A_PAGE + 1;
    return "redirect:/corrections/curators" + (page == 1 ? "" : "?page=" + page) + "#d" + id;
  }

  @GetMapping("/corrections/curators")
  String curators(@RequestParam(defaultValue = "1") String page, Model model) {
    Page<Decision> shown = decisions.page(null, Paging.asked(page, A_PAGE));
    model.addAttribute("page", new CuratorsView(matters.of(shown.getContent()), Paging.of(shown)));
    return "reader/curators";
  }
}
