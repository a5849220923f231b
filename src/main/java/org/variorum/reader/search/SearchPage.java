package org.variorum.reader.search;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchPage {

  private final SearchEdition edition;

  SearchPage(SearchEdition edition) {
    this.edition = edition;
  }

  @GetMapping("/search")
  String search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String outlet,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String order,
      @RequestParam(defaultValue = "") String page,
      Model model) {
    model.addAttribute(
        "page", edition.of(SearchRequest.of(q, kind, topic, outlet, from, to, order, page)));
    return "reader/search";
  }

  /** For browsers that offer it beside their own search engines (OpenSearch 1.1). */
  @GetMapping(value = "/opensearch.xml", produces = "application/opensearchdescription+xml")
  String description() {
    return "reader/opensearch.xml";
  }
}
