package org.variorum.reader.article;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class RevisionPage {

  private final RevisionEdition edition;

  RevisionPage(RevisionEdition edition) {
    this.edition = edition;
  }

  @GetMapping("/articles/{id:\\d{1,18}}/revisions/{number:\\d{1,9}}")
  String revision(@PathVariable long id, @PathVariable int number, Model model) {
    model.addAttribute(
        "page",
        edition
            .of(id, number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "reader/revision";
  }
}
