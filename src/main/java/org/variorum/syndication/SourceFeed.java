package org.variorum.syndication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.article.ArticleList;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Version;
import org.variorum.statement.SaidBy;
import org.variorum.statement.Sayings;
import org.variorum.syndication.format.Feed;

/** What articles have a source say, an item for each article. */
@RestController
class SourceFeed {

  private final Sayings sayings;
  private final ArticleList articles;
  private final Chronicle chronicle;
  private final ArticlesFeed items;
  private final FeedDelivery delivery;
  private final FeedWords words;

  SourceFeed(
      Sayings sayings,
      ArticleList articles,
      Chronicle chronicle,
      ArticlesFeed items,
      FeedDelivery delivery,
      FeedWords words) {
    this.sayings = sayings;
    this.articles = articles;
    this.chronicle = chronicle;
    this.items = items;
    this.delivery = delivery;
    this.words = words;
  }

  @GetMapping("/sources/{slug}/feed.{extension:xml|atom|json}")
  @Nullable ResponseEntity<byte[]> feed(@PathVariable String slug, WebRequest request) {
    String name =
        sayings
            .sourceName(slug)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Version version = chronicle.ofAll();
    return delivery.send(
        request,
        "/sources/" + slug + "/feed",
        null,
        version,
        false,
        query -> feed(slug, name, version, query));
  }

  private Feed feed(String slug, String name, Version version, FeedQuery query) {
    List<Long> found = sayings.articlesOf(slug, query.limit(), query.offset());
    Map<Long, List<String>> said =
        sayings.of(slug, found).stream()
            .collect(
                Collectors.groupingBy(
                    SaidBy::articleId,
                    Collectors.mapping(
                        SaidBy::sentence,
                        Collectors.collectingAndThen(
                            Collectors.toList(), list -> list.stream().distinct().toList()))));
    return items.of(
        query,
        "source/" + slug,
        words.say("feed.source.title", name),
        words.say("feed.source.description", name),
        "/sources/" + slug,
        version.at(),
        articles.byIds(found),
        said);
  }
}
