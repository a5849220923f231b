package org.variorum.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.claim.Disagreement;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/** The claims of a story or a topic, with what each article makes of them. */
@RestController
@RequestMapping("/api/v1")
class ClaimsController {

  private final Claims claims;
  private final Stories stories;
  private final Slugs slugs;

  ClaimsController(Claims claims, Stories stories, Slugs slugs) {
    this.claims = claims;
    this.stories = stories;
    this.slugs = slugs;
  }

  record CellJson(
      long article,
      @Nullable String outlet,
      String cell,
      List<String> differs,
      List<Long> statements) {}

  /** What one of two statements says in the respect in which they part ways. */
  record SideJson(long article, long statement, String words) {}

  /**
   * Two statements of a claim that part ways.
   *
   * @param reason why a curator set it; null where it was computed
   */
  record DifferenceJson(String kind, SideJson one, SideJson two, @Nullable String reason) {

    static DifferenceJson of(Disagreement each) {
      return new DifferenceJson(
          each.kind().word(),
          new SideJson(each.oneArticle(), each.oneStatement(), each.oneWords()),
          new SideJson(each.twoArticle(), each.twoStatement(), each.twoWords()),
          each.reason());
    }
  }

  /**
   * A claim.
   *
   * @param curated a curator's decision shaped it
   */
  record ClaimJson(
      long id,
      String text,
      @Nullable String story,
      List<CellJson> cells,
      List<DifferenceJson> differences,
      boolean curated) {}

  @GetMapping("/claims")
  Listing<ClaimJson> claims(
      @RequestParam(required = false) @Nullable String story,
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    Page<Claim> found = claims.page(slugs.story(story), slugs.topic(topic), Paging.of(page, size));
    Map<Long, String> outletOf = slugs.ofOutlets();
    Map<Long, String> storyOf = new HashMap<>();
    found.forEach(
        claim ->
            storyOf.computeIfAbsent(
                claim.storyId(), id -> stories.byId(id).map(Story::slug).orElse("")));
    return Listing.of(
        found,
        claim ->
            new ClaimJson(
                claim.id(),
                claim.text(),
                storyOf.get(claim.storyId()),
                claim.cells().stream()
                    .map(
                        cell ->
                            new CellJson(
                                cell.articleId(),
                                outletOf.get(cell.outletId()),
                                cell.kind().word(),
                                cell.differs(),
                                cell.statements()))
                    .toList(),
                claim.disagreements().stream().map(DifferenceJson::of).toList(),
                claim.curated()));
  }
}
