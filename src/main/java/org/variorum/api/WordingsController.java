package org.variorum.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.variorum.wording.WordingKind;
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

  /**
   * @param kind "referent" of the settings, "conflict", "label" of an actor, "verb" or
   *     "scare-quote"
   */
  record WordingJson(String referent, String kind, List<UseJson> uses) {}

  private static String word(WordingKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

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
                word(wording.kind()),
                wording.uses().stream()
                    .map(
                        use ->
                            new UseJson(
                                use.articleId(),
                                outletOf.get(use.outletId()),
                                use.text(),
                                use.count(),
                                wording.kind() == WordingKind.SCARE_QUOTE))
                    .toList()));
  }
}
