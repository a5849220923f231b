package org.variorum.reader.corrections;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.variorum.article.OutletChange;
import org.variorum.article.OutletChanges;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Paging;
import org.variorum.reader.parts.Publications;

@Controller
class CorrectionsPage {

  private static final int A_PAGE = 30;

  private final OutletChanges changes;
  private final Newsstand newsstand;

  CorrectionsPage(OutletChanges changes, Newsstand newsstand) {
    this.changes = changes;
    this.newsstand = newsstand;
  }

  @GetMapping("/corrections")
  String corrections(@RequestParam(defaultValue = "1") String page, Model model) {
    Page<OutletChange> shown = changes.page(null, Paging.asked(page, A_PAGE));
    Publications publications =
        newsstand.publications(shown.stream().map(OutletChange::articleId).distinct().toList());
    model.addAttribute(
        "page",
        new CorrectionsView(
            shown.stream()
                .map(
                    change ->
                        new CorrectionsView.Changed(change, publications.get(change.articleId())))
                .toList(),
            Paging.of(shown)));
    return "reader/corrections";
  }
}
