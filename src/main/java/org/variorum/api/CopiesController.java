package org.variorum.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.variorum.provenance.Copies;
import org.variorum.provenance.Substitution;

/** Which articles reuse the words of others. */
@RestController
@RequestMapping("/api/v1")
class CopiesController {

  private final Copies copies;
  private final Slugs slugs;

  CopiesController(Copies copies, Slugs slugs) {
    this.copies = copies;
    this.slugs = slugs;
  }

  record CopyJson(
      long article, long of, String kind, double overlap, List<SubstitutionJson> substitutions) {}

  /**
   * Words of a copy in the place of others.
   *
   * @param kind "name-broken", "meaning-changed" or "word-swapped"
   */
  record SubstitutionJson(String from, String to, String kind) {

    static SubstitutionJson of(Substitution each) {
      return new SubstitutionJson(each.from(), each.to(), each.kind().word());
    }
  }

  @GetMapping("/copies")
  Listing<CopyJson> copies(
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return Listing.of(
        copies.page(slugs.topic(topic), Paging.of(page, size)),
        copy ->
            new CopyJson(
                copy.articleId(),
                copy.ofId(),
                copy.kind().word(),
                copy.overlap(),
                copy.substitutions().stream().map(SubstitutionJson::of).toList()));
  }
}
