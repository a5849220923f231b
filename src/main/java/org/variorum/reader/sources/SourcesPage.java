package org.variorum.reader.sources;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.reader.parts.Paging;
import org.variorum.text.speech.SourceType;

@Controller
class SourcesPage {

  private static final int SOURCES_A_PAGE = 50;
  private static final int CLAIMS_A_PAGE = 15;

  private final SourcesEdition edition;

  SourcesPage(SourcesEdition edition) {
    this.edition = edition;
  }

  @GetMapping("/sources")
  String sources(
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    SourceType type =
        Arrays.stream(SourceType.values())
            .filter(each -> each.name().equalsIgnoreCase(kind))
            .findFirst()
            .orElse(null);
    model.addAttribute("page", edition.all(topic, type, Paging.asked(page, SOURCES_A_PAGE)));
    return "reader/sources";
  }

  @GetMapping("/sources/{slug:[a-z0-9-]+}")
  String source(
      @PathVariable String slug, @RequestParam(defaultValue = "1") String page, Model model) {
    Optional<SourceView> source = edition.of(slug, Paging.asked(page, CLAIMS_A_PAGE));
    if (source.isEmpty()) {
      return edition
          .heirOf(slug)
          .map(heir -> "redirect:/sources/" + heir)
          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
    model.addAttribute("page", source.get());
    return "reader/source";
  }
}
