package org.variorum.reader.article;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class ArticlePage {

  private final ArticleEdition edition;

  ArticlePage(ArticleEdition edition) {
    this.edition = edition;
  }

  @GetMapping("/articles/{id:\\d{1,18}}")
  String article(@PathVariable long id, Model model) {
    model.addAttribute(
        "page",
        edition.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "reader/article";
  }
}
