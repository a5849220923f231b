package org.variorum.reader.topic;

import java.util.Collection;
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
import org.variorum.provenance.Independence;
import org.variorum.provenance.Origins;
import org.variorum.reader.parts.Difference;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Publications;
import org.variorum.story.Stories;
import org.variorum.story.Story;
import org.variorum.topic.Topic;

/** Lays out a topic's page, in a number of queries that does not grow with its stories. */
@Component
class TopicEdition {

  private static final int STORIES_A_PAGE = 20;

  private final Stories stories;
  private final Claims claims;
  private final Figures figures;
  private final Origins origins;
  private final Newsstand newsstand;

  TopicEdition(
      Stories stories, Claims claims, Figures figures, Origins origins, Newsstand newsstand) {
    this.stories = stories;
    this.claims = claims;
    this.figures = figures;
    this.origins = origins;
    this.newsstand = newsstand;
  }

  /** The page of this number, counted from 1; the nearest there is. */
  TopicView of(Topic topic, int number) {
    List<Story> all = stories.ofTopic(topic.id());
    int pages = Math.max(1, Math.ceilDiv(all.size(), STORIES_A_PAGE));
    int page = Math.clamp(number, 1, pages);
    List<Story> shown =
        all.subList((page - 1) * STORIES_A_PAGE, Math.min(page * STORIES_A_PAGE, all.size()));
    return new TopicView(
        topic, summaries(shown), all.size(), page, pages, stories.waiting(topic.id()));
  }

  private List<StorySummary> summaries(List<Story> shown) {
    List<Long> ids = shown.stream().map(Story::id).toList();
    List<Figure> counted = figures.differing(ids);
    List<Claim> told = claims.differing(ids);
    Map<Long, Independence> independence = origins.of(shown);
    Publications publications = newsstand.publications(spokenOf(counted, told));
    return shown.stream()
        .map(
            story ->
                new StorySummary(
                    story,
                    Objects.requireNonNull(independence.get(story.id())),
                    Difference.among(
                        story,
                        counted.stream().filter(f -> f.storyId() == story.id()).toList(),
                        told.stream().filter(c -> c.storyId() == story.id()).toList(),
                        publications)))
        .toList();
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
