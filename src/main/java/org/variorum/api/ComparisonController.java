package org.variorum.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.claim.Disagreement;
import org.variorum.claim.Figures;
import org.variorum.claim.OutcomeRuling;
import org.variorum.claim.ValuePair;
import org.variorum.curation.Decision;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.provenance.Copies;
import org.variorum.provenance.Substitution;
import org.variorum.story.Stories;
import org.variorum.story.Story;
import org.variorum.wording.Wordings;

/** What the comparison found: claims, figures, copies and wordings. */
@RestController
@RequestMapping("/api/v1")
class ComparisonController {

  private final Claims claims;
  private final Figures figures;
  private final Copies copies;
  private final Wordings wordings;
  private final Stories stories;
  private final Outlets outlets;
  private final Slugs slugs;

  ComparisonController(
      Claims claims,
      Figures figures,
      Copies copies,
      Wordings wordings,
      Stories stories,
      Outlets outlets,
      Slugs slugs) {
    this.claims = claims;
    this.figures = figures;
    this.copies = copies;
    this.wordings = wordings;
    this.stories = stories;
    this.outlets = outlets;
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
    Map<Long, String> outletOf = outletSlugs();
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

  record ValueJson(
      long article,
      @Nullable String outlet,
      long statement,
      String text,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      boolean approximate,
      boolean unknown,
      Instant asOf,
      @Nullable String source) {}

  record FigureJson(
      long id,
      String counted,
      String label,
      String referent,
      String kind,
      String outcome,
      List<ValueJson> values,
      List<PairJson> pairs,
      boolean curated,
      @Nullable RulingJson ruling) {}

  /**
   * That a curator set the outcome.
   *
   * @param computed the outcome that is computed none the less
   * @param laterEvidence the outcome of later values that speak against what was set, else null
   */
  record RulingJson(
      String by, Instant at, String reason, String computed, @Nullable String laterEvidence) {

    static @Nullable RulingJson of(@Nullable OutcomeRuling ruling) {
      if (ruling == null) {
        return null;
      }
      Decision decision = ruling.decision();
      return new RulingJson(
          decision.decidedBy(),
          decision.decidedAt(),
          decision.reason(),
          ruling.computed().word(),
          decision.doubt() == null ? null : decision.doubt().evidence());
    }
  }

  record GivenJson(long article, String text) {}

  /** Two values that do not simply agree, and why; the earlier one first. */
  record PairJson(String outcome, String why, GivenJson earlier, GivenJson later) {

    static PairJson of(ValuePair pair) {
      return new PairJson(
          pair.outcome().word(),
          pair.ground().word(),
          new GivenJson(pair.oneArticle(), pair.oneText()),
          new GivenJson(pair.twoArticle(), pair.twoText()));
    }
  }

  @GetMapping("/figures")
  Listing<FigureJson> figures(
      @RequestParam(required = false) @Nullable String story,
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    Map<Long, String> outletOf = outletSlugs();
    return Listing.of(
        figures.page(slugs.story(story), slugs.topic(topic), Paging.of(page, size)),
        figure ->
            new FigureJson(
                figure.id(),
                figure.counted(),
                figure.label(),
                figure.referent(),
                ArticleJson.word(figure.kind()),
                figure.outcome().word(),
                figure.values().stream()
                    .map(
                        value ->
                            new ValueJson(
                                value.articleId(),
                                outletOf.get(value.outletId()),
                                value.statementId(),
                                value.text(),
                                value.min(),
                                value.max(),
                                value.approximate(),
                                value.unknown(),
                                value.asOf(),
                                value.source()))
                    .toList(),
                figure.pairs().stream().map(PairJson::of).toList(),
                figure.curated(),
                RulingJson.of(figure.ruling())));
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

  record UseJson(
      long article, @Nullable String outlet, String text, int count, boolean scareQuoted) {}

  record WordingJson(String referent, List<UseJson> uses) {}

  @GetMapping("/wordings")
  Listing<WordingJson> wordings(
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    Map<Long, String> outletOf = outletSlugs();
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

  private Map<Long, String> outletSlugs() {
    return outlets.all().stream().collect(Collectors.toMap(Outlet::id, Outlet::slug));
  }
}
