package org.variorum.syndication;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.article.ArticleList;
import org.variorum.article.ListedArticle;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Version;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.syndication.format.Feed;

/** An outlet's articles. */
@RestController
class OutletFeed {

  private final Outlets outlets;
  private final ArticleList articles;
  private final Chronicle chronicle;
  private final ArticlesFeed items;
  private final FeedDelivery delivery;
  private final FeedWords words;

  OutletFeed(
      Outlets outlets,
      ArticleList articles,
      Chronicle chronicle,
      ArticlesFeed items,
      FeedDelivery delivery,
      FeedWords words) {
    this.outlets = outlets;
    this.articles = articles;
    this.chronicle = chronicle;
    this.items = items;
    this.delivery = delivery;
    this.words = words;
  }

  @GetMapping("/outlets/{slug}/feed.{extension:xml|atom|json}")
  @Nullable ResponseEntity<byte[]> feed(@PathVariable String slug, WebRequest request) {
    Outlet outlet =
        outlets.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Version version = chronicle.ofAll();
    return delivery.send(
        request,
        "/outlets/" + slug + "/feed",
        null,
        version,
        false,
        query -> feed(outlet, version, query));
  }

  private Feed feed(Outlet outlet, Version version, FeedQuery query) {
    List<ListedArticle> found = articles.ofOutlet(outlet.id(), query.limit(), query.offset());
    return items.of(
        query,
        "outlet/" + outlet.id(),
        outlet.name(),
        words.say("feed.outlet.description", outlet.name()),
        "/outlets/" + outlet.slug(),
        version.at(),
        found,
        Map.of());
  }
}
