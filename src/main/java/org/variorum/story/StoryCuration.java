package org.variorum.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Kind;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.DecisionWithdrawn;
import org.variorum.curation.Draft;
import org.variorum.curation.Refused;

/**
 * Curators' decisions about stories. They hold for ever: an article that a curator placed is moved
 * by no recomputation, and later articles follow it. Each decision stays in a ledger.
 */
@Service
public class StoryCuration {

  private final Stories stories;
  private final Articles articles;
  private final StoryStore store;
  private final StoryTitles titles;
  private final StoryLedger ledger;
  private final ApplicationEventPublisher events;

  StoryCuration(
      Stories stories,
      Articles articles,
      StoryStore store,
      StoryTitles titles,
      StoryLedger ledger,
      ApplicationEventPublisher events) {
    this.stories = stories;
    this.articles = articles;
    this.store = store;
    this.titles = titles;
    this.ledger = ledger;
    this.events = events;
  }

  /**
   * Makes one story of two: the articles of {@code gone} come to {@code kept}. Returns the
   * decision's id.
   */
  @Transactional
  public long merge(long kept, long gone, String by, String reason) {
    Story to = story(kept);
    Story from = story(gone);
    if (kept == gone) {
      throw new Refused("A story can't be merged with itself.");
    }
    if (to.topicId() != from.topicId()) {
      throw new Refused("Stories of two topics can't be merged.");
    }
    store.lock(to.topicId());
    Map<Long, Long> places = new HashMap<>(all(to.articles(), kept));
    places.putAll(all(from.articles(), kept));
    return decide(draft(Kind.MERGE, to.topicId(), kept, gone, by, reason), places, from.articles());
  }

  /** Parts articles from their story; they found one of their own, whose id is returned. */
  @Transactional
  public long split(long storyId, Set<Long> leaving, String by, String reason) {
    Story from = story(storyId);
    store.lock(from.topicId());
    if (leaving.isEmpty() || !from.articles().containsAll(leaving)) {
      throw new Refused("Choose at least one article of the story.");
    }
    List<Long> staying = from.articles().stream().filter(id -> !leaving.contains(id)).toList();
    if (staying.isEmpty()) {
      throw new Refused("Leave at least one article in the story.");
    }
    List<Long> parted = from.articles().stream().filter(leaving::contains).toList();
    long founded = store.found(article(parted.getFirst()));
    Map<Long, Long> places = new HashMap<>(all(staying, storyId));
    places.putAll(all(parted, founded));
    decide(draft(Kind.SPLIT, from.topicId(), founded, storyId, by, reason), places, parted);
    return founded;
  }

  /** Puts an article into another story of its topic; returns the decision's id. */
  @Transactional
  public long move(long articleId, long storyId, String by, String reason) {
    Story to = story(storyId);
    if (article(articleId).topicId() != to.topicId()) {
      throw new Refused("An article can't leave its topic.");
    }
    store.lock(to.topicId());
    Long from = store.storyOf(articleId).orElse(null);
    if (from != null && from == storyId) {
      throw new Refused("The article is in that story already.");
    }
    return decide(
        draft(Kind.MOVE, to.topicId(), storyId, from, by, reason),
        Map.of(articleId, storyId),
        List.of(articleId));
  }

  /** Calls a story in words of the curator's own; its address stays. Returns the decision's id. */
  @Transactional
  public long rename(long storyId, String words, String by, String reason) {
    Story story = story(storyId);
    String called = words.strip();
    if (called.isEmpty()) {
      throw new Refused("A story needs a title.");
    }
    return title(story, called, null, by, reason);
  }

  /** Calls a story by the headline of one of its articles; returns the decision's id. */
  @Transactional
  public long renameAs(long storyId, long articleId, String by, String reason) {
    Story story = story(storyId);
    if (!story.articles().contains(articleId)) {
      throw new Refused("Choose the headline of an article that is in the story.");
    }
    return title(story, null, articleId, by, reason);
  }

  private long title(
      Story story, @Nullable String words, @Nullable Long article, String by, String reason) {
    store.lock(story.topicId());
    long decision =
        ledger.enter(
            new Draft(
                story.topicId(), Subject.STORY, story.id(), null, Kind.RELABEL, words, by, reason),
            Map.of(),
            Map.of());
    if (article != null) {
      titles.choose(decision, article);
    }
    entitle(story.id(), story.topicId());
    return decision;
  }

  private void entitle(long storyId, long topicId) {
    titles.give(storyId);
    events.publishEvent(new StoryTitled(storyId, topicId));
  }

  /** Puts the articles of a decision where they belong without it, or gives the title back. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DecisionWithdrawn withdrawn) {
    Decision decision = withdrawn.decision();
    if (decision.subject() != Subject.STORY) {
      return;
    }
    store.lock(decision.topicId());
    if (decision.kind() == Kind.RELABEL) {
      entitle(decision.subjectId(), decision.topicId());
    } else {
      List<StoryLedger.Place> places = ledger.placesWithout(decision.id());
      places.forEach(place -> store.put(List.of(place.article()), place.story(), place.fixed()));
      Map<Long, Long> before = new HashMap<>();
      places.forEach(place -> before.put(place.article(), place.was()));
      settle(places.stream().map(StoryLedger.Place::story).toList(), before);
      store.announce(
          places.stream()
              .filter(place -> place.story() != place.was())
              .map(StoryLedger.Place::article)
              .toList());
    }
  }

  private static Draft draft(
      Kind kind, long topicId, long storyId, @Nullable Long from, String by, String reason) {
    return new Draft(topicId, Subject.STORY, storyId, from, kind, null, by, reason);
  }

  private static Map<Long, Long> all(List<Long> articles, long story) {
    return articles.stream().collect(Collectors.toMap(Function.identity(), article -> story));
  }

  private long decide(Draft draft, Map<Long, Long> places, List<Long> moved) {
    Map<Long, Long> before = store.storiesOf(places.keySet());
    long decision = ledger.enter(draft, places, before);
    places.forEach((article, story) -> store.put(List.of(article), story, true));
    settle(places.values(), before);
    store.announce(moved);
    return decision;
  }

  private void settle(Collection<Long> stories, Map<Long, Long> before) {
    Set<Long> touched = new HashSet<>(before.values());
    touched.addAll(stories);
    store.settle(touched, before);
  }

  private Story story(long id) {
    return stories.byId(id).orElseThrow(() -> new Refused("There is no such story any more."));
  }

  private Article article(long id) {
    return articles.byId(id).orElseThrow(() -> new Refused("There is no such article any more."));
  }
}
