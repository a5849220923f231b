package org.variorum.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.variorum.claim.Figures;
import org.variorum.claim.OutcomeRuling;
import org.variorum.claim.figure.ValuePair;
import org.variorum.curation.Decision;

/** The figures of a story or a topic, with their values and how these stand to each other. */
@RestController
@RequestMapping("/api/v1")
class FiguresController {

  private final Figures figures;
  private final Slugs slugs;

  FiguresController(Figures figures, Slugs slugs) {
    this.figures = figures;
    this.slugs = slugs;
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
    Map<Long, String> outletOf = slugs.ofOutlets();
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
}
