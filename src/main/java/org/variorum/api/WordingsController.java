package org.variorum.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.variorum.wording.Wordings;

/** How articles name one thing. */
@RestController
@RequestMapping("/api/v1")
class WordingsController {

  private final Wordings wordings;
  private final Slugs slugs;

  WordingsController(Wordings wordings, Slugs slugs) {
    this.wordings = wordings;
    this.slugs = slugs;
  }

  record UseJson(
      long article, @Nullable String outlet, String text, int count, boolean scareQuoted) {}

  record WordingJson(String referent, List<UseJson> uses) {}

  @GetMapping("/wordings")
  Listing<WordingJson> wordings(
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    Map<Long, String> outletOf = slugs.ofOutlets();
    return Listing.of(
        wordings.page(slugs.topic(topic), Paging.of(page, size)),
        wording ->
            new WordingJson(
                wording.referent(),
                wording.uses().stream()
                    .map(
                        use ->
                            new UseJson(
                                use.articleId(),
                                outletOf.get(use.outletId()),
                                use.text(),
                                use.count(),
                                use.scareQuoted()))
                    .toList()));
  }
}
