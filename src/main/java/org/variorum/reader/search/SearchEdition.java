package org.variorum.reader.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Paging;
import org.variorum.reader.parts.Publications;
import org.variorum.search.Finding;
import org.variorum.search.FoundArticle;
import org.variorum.search.Question;
import org.variorum.search.Searches;
import org.variorum.story.Stories;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

/** Lays out the page of a search. */
@Component
class SearchEdition {

  private static final int A_PAGE = 15;
  private static final int FEW_ARTICLES = 10;
  private static final int FEW = 4;
  private static final int NAMES = 6;
  private static final int SHARES = 12;

  private final Searches searches;
  private final Newsstand newsstand;
  private final Stories stories;
  private final Topics topics;
  private final Outlets outlets;

  SearchEdition(
      Searches searches, Newsstand newsstand, Stories stories, Topics topics, Outlets outlets) {
    this.searches = searches;
    this.newsstand = newsstand;
    this.stories = stories;
    this.topics = topics;
    this.outlets = outlets;
  }

  SearchView of(SearchRequest request) {
    List<Topic> all = topics.all();
    Topic topic =
        all.stream().filter(each -> each.slug().equals(request.topic())).findFirst().orElse(null);
    Outlet outlet =
        request.outlet().isEmpty() ? null : outlets.bySlug(request.outlet()).orElse(null);
    if (!request.asked()) {
      return new SearchView(
          request,
          all,
          topic,
          outlet,
          List.of(),
          List.of(),
          none(),
          none(),
          none(),
          List.of(),
          List.of(),
          new Paging(1, 1));
    }
    Question question =
        new Question(
            request.q(),
            topic == null ? null : topic.id(),
            outlet == null ? null : outlet.id(),
            request.from(),
            request.to(),
            request.order().equals("newest"));
    return answer(request, question, all, topic, outlet);
  }

  private SearchView answer(
      SearchRequest request,
      Question question,
      List<Topic> all,
      @Nullable Topic topic,
      @Nullable Outlet outlet) {
    boolean overview = request.kind().equals("all");
    Finding<FoundArticle> found =
        searches.articles(
            question,
            overview ? FEW_ARTICLES : request.kind().equals("articles") ? A_PAGE : 1,
            offset(request, "articles"));
    var claims =
        searches.claims(
            question, request.kind().equals("claims") ? A_PAGE : FEW, offset(request, "claims"));
    var told =
        searches.stories(
            question, request.kind().equals("stories") ? A_PAGE : FEW, offset(request, "stories"));
    int total =
        switch (request.kind()) {
          case "articles" -> found.total();
          case "claims" -> claims.total();
          case "stories" -> told.total();
          default -> 1;
        };
    return new SearchView(
        request,
        all,
        topic,
        outlet,
        overview ? searches.sources(question, NAMES) : List.of(),
        overview ? searches.outlets(question, NAMES) : List.of(),
        told,
        claims,
        found,
        hits(found),
        found.total() == 0 ? List.of() : searches.outletsOfArticles(question, SHARES),
        new Paging(request.page(), Math.max(1, Math.ceilDiv(total, A_PAGE))));
  }

  private List<SearchView.Hit> hits(Finding<FoundArticle> found) {
    List<Long> ids = found.items().stream().map(FoundArticle::articleId).toList();
    Publications publications = newsstand.publications(ids);
    Map<Long, String> storyOf = stories.slugsOfArticles(ids);
    return found.items().stream()
        .map(
            hit ->
                new SearchView.Hit(
                    publications.get(hit.articleId()),
                    hit.title(),
                    hit.excerpt(),
                    storyOf.get(hit.articleId())))
        .toList();
  }

  private static int offset(SearchRequest request, String kind) {
    return request.kind().equals(kind) ? (request.page() - 1) * A_PAGE : 0;
  }

  private static <T> Finding<T> none() {
    return new Finding<>(List.of(), 0);
  }
}
