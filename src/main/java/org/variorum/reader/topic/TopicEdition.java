package org.variorum.reader.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.claim.Figures;
import org.variorum.outlet.Outlets;
import org.variorum.provenance.Independence;
import org.variorum.provenance.Origins;
import org.variorum.reader.parts.Difference;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Paging;
import org.variorum.reader.parts.Publications;
import org.variorum.story.Stories;
import org.variorum.story.Story;
import org.variorum.story.Telling;
import org.variorum.topic.Topic;

/** Lays out a topic's page, in a number of queries that does not grow with its stories. */
@Component
class TopicEdition {

  private static final int STORIES_A_PAGE = 20;
  private static final int SEEN = 6;

  private final Stories stories;
  private final Claims claims;
  private final Figures figures;
  private final Origins origins;
  private final Newsstand newsstand;
  private final Outlets outlets;
  private final NewestSeen newest;

  TopicEdition(
      Stories stories,
      Claims claims,
      Figures figures,
      Origins origins,
      Newsstand newsstand,
      Outlets outlets,
      NewestSeen newest) {
    this.stories = stories;
    this.claims = claims;
    this.figures = figures;
    this.origins = origins;
    this.newsstand = newsstand;
    this.outlets = outlets;
    this.newest = newest;
  }

  /** The page of this number, counted from 1; the nearest there is. */
  TopicView of(Topic topic, int number) {
    List<Story> all = stories.ofTopic(topic.id());
    int pages = Math.max(1, Math.ceilDiv(all.size(), STORIES_A_PAGE));
    int page = Math.clamp(number, 1, pages);
    List<Story> shown =
        all.subList((page - 1) * STORIES_A_PAGE, Math.min(page * STORIES_A_PAGE, all.size()));
    Map<Long, List<Telling>> tellings = stories.tellings(shown.stream().map(Story::id).toList());
    Strip.Line line = tellings.isEmpty() ? null : Strip.Line.over(List.copyOf(tellings.values()));
    return new TopicView(
        topic,
        stories.extents(List.of(topic.id())).get(topic.id()),
        page == 1 ? newest.ofTopics(List.of(topic.id()), SEEN) : List.of(),
        line == null ? List.of() : summaries(shown, tellings, line),
        line,
        new Paging(page, pages),
        stories.waiting(topic.id()));
  }

  private List<StorySummary> summaries(
      List<Story> shown, Map<Long, List<Telling>> tellings, Strip.Line line) {
    List<Long> ids = shown.stream().map(Story::id).toList();
    List<Figure> counted = figures.differing(ids);
    List<Claim> told = claims.differing(ids);
    Map<Long, Independence> independence = origins.of(shown);
    Publications publications = newsstand.publications(spokenOf(counted, told));
    Map<Long, String> names = names(tellings.values());
    return shown.stream()
        .filter(story -> tellings.containsKey(story.id()))
        .map(
            story -> {
              List<Telling> tellers = tellings.getOrDefault(story.id(), List.of());
              List<Figure> its =
                  counted.stream().filter(figure -> figure.storyId() == story.id()).toList();
              return new StorySummary(
                  story,
                  Objects.requireNonNull(independence.get(story.id())),
                  tellers.stream()
                      .map(telling -> names.getOrDefault(telling.outletId(), ""))
                      .distinct()
                      .toList(),
                  Strip.of(tellers, line),
                  Varying.of(story, its),
                  Difference.among(
                      story,
                      its,
                      told.stream().filter(claim -> claim.storyId() == story.id()).toList(),
                      publications));
            })
        .toList();
  }

  private Map<Long, String> names(Collection<List<Telling>> tellings) {
    Map<Long, String> names = new HashMap<>();
    outlets
        .byIds(tellings.stream().flatMap(List::stream).map(Telling::outletId).distinct().toList())
        .forEach(outlet -> names.put(outlet.id(), outlet.name()));
    return names;
  }

  private static Set<Long> spokenOf(Collection<Figure> figures, Collection<Claim> claims) {
    Set<Long> articles = new LinkedHashSet<>();
    for (Figure figure : figures) {
      figure.values().stream().map(FigureValue::articleId).forEach(articles::add);
    }
    for (Claim claim : claims) {
      claim.cells().forEach(cell -> articles.add(cell.articleId()));
    }
    return articles;
  }
}
