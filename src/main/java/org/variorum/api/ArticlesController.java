package org.variorum.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.api.ArticleJson.CreditJson;
import org.variorum.api.ArticleJson.Head;
import org.variorum.api.ArticleJson.RevisionHead;
import org.variorum.api.ArticleJson.Whole;
import org.variorum.api.ArticleJson.WithdrawnJson;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.article.ImportOutcome;
import org.variorum.article.RefusedArticle;
import org.variorum.article.Standing;
import org.variorum.article.Taken;
import org.variorum.claim.Claims;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.provenance.Credits;
import org.variorum.statement.Statements;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/** Articles: reading them, and importing one. */
@RestController
@RequestMapping("/api/v1/articles")
class ArticlesController {

  private static final int LARGEST_BODY = 20_000_000;

  private final Articles articles;
  private final Outlets outlets;
  private final Stories stories;
  private final Statements statements;
  private final Claims claims;
  private final Credits credits;
  private final SubmissionReader submissions;
  private final int excerptWords;

  ArticlesController(
      Articles articles,
      Outlets outlets,
      Stories stories,
      Statements statements,
      Claims claims,
      Credits credits,
      SubmissionReader submissions,
      @Value("${variorum.excerpt-words}") int excerptWords) {
    this.articles = articles;
    this.outlets = outlets;
    this.stories = stories;
    this.statements = statements;
    this.claims = claims;
    this.credits = credits;
    this.submissions = submissions;
    this.excerptWords = excerptWords;
  }

  @GetMapping
  Listing<Head> list(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    Page<Article> found = articles.page(Paging.of(page, size));
    Map<Long, Outlet> outletOf =
        outlets.all().stream().collect(Collectors.toMap(Outlet::id, outlet -> outlet));
    Map<Long, String> storyOf =
        stories.slugsOfArticles(found.getContent().stream().map(Article::id).toList());
    return Listing.of(
        found,
        article ->
            Head.of(
                article,
                Objects.requireNonNull(outletOf.get(article.outletId())),
                storyOf.get(article.id())));
  }

  @GetMapping("/{id}")
  Whole one(@PathVariable long id, @Nullable Authentication reader) {
    Article article =
        articles.byId(id).orElseThrow(() -> Slugs.unknown("article", Long.toString(id)));
    Outlet outlet = outlets.byId(article.outletId()).orElseThrow();
    Standing standing = Objects.requireNonNull(articles.standings(List.of(id)).get(id));
    boolean whole = reader != null || outlet.sample() && !standing.archivingReserved();
    Excerpt excerpt =
        whole ? Excerpt.whole(article.text()) : Excerpt.of(article.text(), excerptWords);
    List<String> aliases =
        articles.addresses(id).stream().filter(url -> !url.equals(article.url())).toList();
    return new Whole(
        Head.of(article, outlet, stories.ofArticle(id).map(Story::slug).orElse(null)),
        aliases,
        WithdrawnJson.of(standing),
        standing.cut(),
        excerpt.text(),
        articles.revisions(id).stream().map(RevisionHead::of).toList(),
        new StatementShapes(article.text(), excerpt, claims.ofStatements(id))
            .of(statements.ofArticle(id)),
        credits.ofArticle(id).stream().map(CreditJson::of).toList());
  }

  /** What became of an import. */
  record Receipt(long id, ImportOutcome outcome) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Receipt> take(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
    if (bytes.length > LARGEST_BODY) {
      throw new ResponseStatusException(
          HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 20 MB: send one article.");
    }
    try {
      Taken taken = articles.take(submissions.read(bytes));
      if (!taken.outcome().kept()) {
        throw new RefusedArticle(
            "The page reserves text and data mining (noai, tdm-reservation): ask its outlet.");
      }
      URI location = URI.create("/api/v1/articles/" + taken.articleId());
      return ResponseEntity.status(
              taken.outcome() == ImportOutcome.NEW ? HttpStatus.CREATED : HttpStatus.OK)
          .location(location)
          .body(new Receipt(taken.articleId(), taken.outcome()));
    } catch (RefusedArticle refused) {
      throw new ResponseStatusException(
          HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage(), refused);
    }
  }
}
