package org.variorum.reader.outlets;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.reader.parts.Paging;

@Controller
class OutletsPage {

  private static final int OUTLETS_A_PAGE = 40;
  private static final int ARTICLES_A_PAGE = 25;

  private final OutletsEdition edition;

  OutletsPage(OutletsEdition edition) {
    this.edition = edition;
  }

  @GetMapping("/outlets")
  String outlets(@RequestParam(defaultValue = "1") String page, Model model) {
    model.addAttribute("page", edition.all(Paging.asked(page, OUTLETS_A_PAGE)));
    return "reader/outlets";
  }

  @GetMapping("/outlets/{slug:[a-z0-9-]+}")
  String outlet(
      @PathVariable String slug, @RequestParam(defaultValue = "1") String page, Model model) {
    model.addAttribute(
        "page",
        edition
            .of(slug, Paging.asked(page, ARTICLES_A_PAGE))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "reader/outlet";
  }
}
