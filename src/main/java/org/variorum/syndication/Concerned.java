package org.variorum.syndication;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.article.ListedArticle;
import org.variorum.chronicle.Side;
import org.variorum.chronicle.Sighting;
import org.variorum.outlet.Outlet;
import org.variorum.story.Story;

/**
 * What items speak of: articles, their outlets, their stories and the sentences they are quoted
 * with, all asked for at once.
 *
 * @param sentences by statement; a sentence that the outlet has changed since is not there
 */
record Concerned(
    Map<Long, ListedArticle> articles,
    Map<Long, Outlet> outlets,
    Map<Long, Story> stories,
    Map<Long, String> sentences) {

  /** So many articles of a disagreement are named, on either side. */
  static final int SIDES = 3;

  /** The sides of a disagreement that are told: a few articles of either. */
  static List<Side> told(Sighting sighting) {
    return Stream.concat(told(sighting, false), told(sighting, true)).toList();
  }

  private static Stream<Side> told(Sighting sighting, boolean against) {
    Set<Long> seen = new HashSet<>();
    return sighting.sides().stream()
        .filter(side -> side.against() == against && seen.add(side.articleId()))
        .limit(SIDES);
  }

  static Collection<Long> articlesOf(Collection<Sighting> sightings) {
    return sightings.stream()
        .flatMap(sighting -> told(sighting).stream())
        .map(Side::articleId)
        .collect(Collectors.toSet());
  }

  static Collection<Long> statementsOf(Collection<Sighting> sightings) {
    return sightings.stream()
        .flatMap(sighting -> told(sighting).stream())
        .map(Side::statementId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  static Map<Long, Outlet> byId(Collection<Outlet> outlets) {
    Map<Long, Outlet> byId = new HashMap<>();
    outlets.forEach(outlet -> byId.put(outlet.id(), outlet));
    return byId;
  }

  @Nullable ListedArticle article(long id) {
    return articles.get(id);
  }

  /** The name of an article's outlet. */
  String outlet(long articleId) {
    ListedArticle article = articles.get(articleId);
    Outlet outlet = article == null ? null : outlets.get(article.outletId());
    return outlet == null ? "" : outlet.name();
  }

  /** The sentence, if it may be quoted and still stands there. */
  @Nullable String sentence(Side side) {
    ListedArticle article = articles.get(side.articleId());
    return article == null || article.beginning().isEmpty() || side.statementId() == null
        ? null
        : sentences.get(side.statementId());
  }
}
