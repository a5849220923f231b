package org.variorum.syndication;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.variorum.article.ArticleList;
import org.variorum.article.ListedArticle;
import org.variorum.chronicle.Sighting;
import org.variorum.outlet.Outlets;
import org.variorum.statement.Sayings;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/** Fetches what items speak of, in a number of queries that does not grow with them. */
@Component
class FeedMaterial {

  private final ArticleList articles;
  private final Outlets outlets;
  private final Stories stories;
  private final Sayings sayings;

  FeedMaterial(ArticleList articles, Outlets outlets, Stories stories, Sayings sayings) {
    this.articles = articles;
    this.outlets = outlets;
    this.stories = stories;
    this.sayings = sayings;
  }

  /** For items about disagreements. */
  Concerned of(List<Sighting> sightings) {
    return of(
        articles.byIds(Concerned.articlesOf(sightings)),
        new HashSet<>(sightings.stream().map(Sighting::storyId).toList()),
        sayings.sentences(Concerned.statementsOf(sightings)));
  }

  /** For items about articles. */
  Concerned ofArticles(List<ListedArticle> listed) {
    Map<Long, Long> storyOf =
        stories.idsOfArticles(listed.stream().map(ListedArticle::id).toList());
    return of(listed, Set.copyOf(storyOf.values()), Map.of());
  }

  /** For items about stories, whose sightings are told in a line each. */
  Concerned ofStories(List<Sighting> sightings) {
    return of(articles.byIds(Concerned.articlesOf(sightings)), Set.of(), Map.of());
  }

  private Concerned of(
      List<ListedArticle> listed, Collection<Long> storyIds, Map<Long, String> sentences) {
    Map<Long, ListedArticle> byId = new HashMap<>();
    listed.forEach(article -> byId.put(article.id(), article));
    Map<Long, Story> told = new HashMap<>();
    if (!storyIds.isEmpty()) {
      stories.byIds(storyIds).forEach(story -> told.put(story.id(), story));
    }
    return new Concerned(
        byId,
        Concerned.byId(
            outlets.byIds(listed.stream().map(ListedArticle::outletId).distinct().toList())),
        told,
        sentences);
  }
}
