package org.variorum.syndication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.article.ArticleList;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Version;
import org.variorum.search.FoundArticle;
import org.variorum.search.Question;
import org.variorum.search.Searches;
import org.variorum.syndication.format.Feed;

/** The newest articles in which certain words stand, quoted where they stand. */
@RestController
class SearchFeed {

  private final Searches searches;
  private final ArticleList articles;
  private final Chronicle chronicle;
  private final ArticlesFeed items;
  private final FeedDelivery delivery;
  private final FeedWords words;

  SearchFeed(
      Searches searches,
      ArticleList articles,
      Chronicle chronicle,
      ArticlesFeed items,
      FeedDelivery delivery,
      FeedWords words) {
    this.searches = searches;
    this.articles = articles;
    this.chronicle = chronicle;
    this.items = items;
    this.delivery = delivery;
    this.words = words;
  }

  /** What is searched for has to be said: a feed of everything is each topic's. */
  @GetMapping("/search/feed.{extension:xml|atom|json}")
  @Nullable ResponseEntity<byte[]> feed(
      @RequestParam(defaultValue = "") String q, WebRequest request) {
    Question question = new Question(q, null, null, null, null, true);
    if (question.words().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Version version = chronicle.ofAll();
    return delivery.send(
        request,
        "/search/feed",
        question.words(),
        version,
        false,
        query -> feed(question, version, query));
  }

  private Feed feed(Question question, Version version, FeedQuery query) {
    List<FoundArticle> found = searches.articles(question, query.limit(), query.offset()).items();
    Map<Long, List<String>> quoted =
        found.stream()
            .filter(hit -> !hit.excerpt().text().isBlank())
            .collect(
                Collectors.toMap(
                    FoundArticle::articleId, hit -> List.of("… " + hit.excerpt().text() + " …")));
    String encoded = URLEncoder.encode(question.words(), StandardCharsets.UTF_8);
    return items.of(
        query,
        "search/" + encoded,
        words.say("feed.search.title", question.words()),
        words.say("feed.search.description", question.words()),
        "/search?q=" + encoded,
        version.at(),
        articles.byIds(found.stream().map(FoundArticle::articleId).toList()),
        quoted);
  }
}
