package org.variorum.admin.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.article.Repetitions;
import org.variorum.claim.Claims;
import org.variorum.claim.Figures;
import org.variorum.harvest.ArticlePages;
import org.variorum.harvest.ArticlePages.ArticlePage;
import org.variorum.harvest.Fetch;
import org.variorum.harvest.FetchLog;
import org.variorum.outlet.Outlets;
import org.variorum.platform.OrderBook;
import org.variorum.provenance.Copies;
import org.variorum.provenance.Copy;
import org.variorum.provenance.Credits;
import org.variorum.statement.Readings;
import org.variorum.story.Stories;

/** Gathers what an article went through, in a number of queries that does not grow. */
@Component
class ArticleTracks {

  private static final int FETCHES = 20;
  private static final int REPETITIONS = 10;
  private static final List<String> OF_ARTICLE =
      List.of(
          "read-article", "match-statements", "trace-article", "count-wordings", "read-quotations");
  private static final List<String> OF_TOPIC = List.of("place-articles", "compare-topic");

  private final Articles articles;
  private final Outlets outlets;
  private final ArticlePages pages;
  private final FetchLog fetches;
  private final Readings readings;
  private final Stories stories;
  private final Claims claims;
  private final Figures figures;
  private final Credits credits;
  private final Copies copies;
  private final OrderBook orders;
  private final Repetitions repetitions;

  ArticleTracks(
      Articles articles,
      Outlets outlets,
      ArticlePages pages,
      FetchLog fetches,
      Readings readings,
      Stories stories,
      Claims claims,
      Figures figures,
      Credits credits,
      Copies copies,
      OrderBook orders,
      Repetitions repetitions) {
    this.articles = articles;
    this.outlets = outlets;
    this.pages = pages;
    this.fetches = fetches;
    this.readings = readings;
    this.stories = stories;
    this.claims = claims;
    this.figures = figures;
    this.credits = credits;
    this.copies = copies;
    this.orders = orders;
    this.repetitions = repetitions;
  }

  Optional<ArticleTrack> of(long id) {
    return articles.byId(id).map(this::of);
  }

  private ArticleTrack of(Article article) {
    long id = article.id();
    List<Long> one = List.of(id);
    List<ArticlePage> at = pages.of(id);
    List<Copy> near = copies.among(one);
    return new ArticleTrack(
        article,
        outlets.byId(article.outletId()).orElseThrow(),
        Objects.requireNonNull(articles.standings(one).get(id)),
        at,
        fetched(id, at),
        articles.revisions(id).reversed(),
        readings.of(article.revisionId()).orElse(null),
        stories.ofArticle(id).orElse(null),
        stories.placedAt(id).orElse(null),
        claims.ofArticles(one).size(),
        figures.ofArticles(one).size(),
        claims.comparedAt(article.topicId()).orElse(null),
        credits.ofArticle(id).size(),
        (int) near.stream().filter(copy -> copy.articleId() == id).count(),
        (int) near.stream().filter(copy -> copy.ofId() == id).count(),
        ordered(article),
        repetitions.of(id, REPETITIONS));
  }

  /** Also where a redirect led: an article keeps the addresses it was met under. */
  private List<Fetch> fetched(long id, List<ArticlePage> at) {
    List<String> addresses = new ArrayList<>(articles.addresses(id));
    at.forEach(page -> addresses.add(page.address()));
    return fetches.ofAddresses(addresses, FETCHES);
  }

  /** Of the orders for one step only the first: there may be one for each change of a topic. */
  private List<OrderBook.Open> ordered(Article article) {
    Map<String, OrderBook.Open> first = new LinkedHashMap<>();
    orders.open(OF_ARTICLE, article.id()).forEach(each -> first.putIfAbsent(each.step(), each));
    orders.open(OF_TOPIC, article.topicId()).forEach(each -> first.putIfAbsent(each.step(), each));
    return List.copyOf(first.values());
  }
}
