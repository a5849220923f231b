package org.variorum.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.quotation.AlignedQuotation;
import org.variorum.quotation.AlignedQuotation.Use;
import org.variorum.quotation.AlignedQuotations;
import org.variorum.quotation.Piece;
import org.variorum.story.Stories;

/** Quotations that several articles print, held against each other. */
@RestController
@RequestMapping("/api/v1")
class QuotationsController {

  private final AlignedQuotations quotations;
  private final Articles articles;
  private final Outlets outlets;
  private final Stories stories;
  private final Slugs slugs;

  QuotationsController(
      AlignedQuotations quotations,
      Articles articles,
      Outlets outlets,
      Stories stories,
      Slugs slugs) {
    this.quotations = quotations;
    this.articles = articles;
    this.outlets = outlets;
    this.stories = stories;
    this.slugs = slugs;
  }

  /** Words of one article that stand where the others have other words; either may be empty. */
  record ChangeJson(String here, String there, boolean declared) {

    static ChangeJson of(Piece piece) {
      return new ChangeJson(piece.here(), piece.there(), piece.declared());
    }
  }

  /**
   * One article's printing.
   *
   * @param kind "verbatim", "shortened", "bracketed" or "altered"
   * @param changes the words that differ from those of the whole quotation, in order
   */
  record PrintingJson(
      long article,
      @Nullable String outlet,
      @Nullable Long statement,
      String kind,
      String text,
      @Nullable String source,
      List<ChangeJson> changes) {}

  /** A quotation as most articles print it, and each article's printing of it. */
  record AlignedJson(String text, boolean altered, List<PrintingJson> uses) {}

  @GetMapping("/quotations")
  Listing<AlignedJson> quotations(
      @RequestParam(required = false) @Nullable String story,
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    Pageable asked = Paging.of(page, size);
    Long storyId = slugs.story(story);
    Page<AlignedQuotation> found =
        storyId == null ? quotations.page(slugs.topic(topic), asked) : ofStory(storyId, asked);
    Map<Long, String> outletOf = outletsOf(found);
    return Listing.of(found, quotation -> json(quotation, outletOf));
  }

  private Page<AlignedQuotation> ofStory(long storyId, Pageable asked) {
    List<AlignedQuotation> all =
        stories
            .byId(storyId)
            .map(story -> quotations.ofArticles(story.articles()))
            .orElse(List.of());
    return new PageImpl<>(
        all.stream().skip(asked.getOffset()).limit(asked.getPageSize()).toList(),
        asked,
        all.size());
  }

  private Map<Long, String> outletsOf(Page<AlignedQuotation> found) {
    List<Long> ids =
        found.stream()
            .flatMap(each -> each.uses().stream())
            .map(Use::articleId)
            .distinct()
            .toList();
    Map<Long, String> slugOf =
        outlets.all().stream().collect(Collectors.toMap(Outlet::id, Outlet::slug));
    return articles.byIds(ids).stream()
        .filter(article -> slugOf.containsKey(article.outletId()))
        .collect(
            Collectors.toMap(
                Article::id, article -> Objects.requireNonNull(slugOf.get(article.outletId()))));
  }

  private static AlignedJson json(AlignedQuotation quotation, Map<Long, String> outletOf) {
    return new AlignedJson(
        quotation.full(),
        quotation.altered(),
        quotation.uses().stream().map(use -> json(use, outletOf)).toList());
  }

  private static PrintingJson json(Use use, Map<Long, String> outletOf) {
    return new PrintingJson(
        use.articleId(),
        outletOf.get(use.articleId()),
        use.statementId(),
        use.fidelity().word(),
        use.pieces().stream()
            .map(Piece::here)
            .filter(here -> !here.isEmpty())
            .collect(Collectors.joining(" ")),
        use.source(),
        use.pieces().stream().filter(piece -> !piece.same()).map(ChangeJson::of).toList());
  }
}
