package org.variorum.chronicle;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.ArticlesLeaving;
import org.variorum.article.ArticlesRemoved;
import org.variorum.claim.TopicCompared;
import org.variorum.platform.TransactionLocks;
import org.variorum.platform.WorkOrders;
import org.variorum.provenance.ArticleTraced;
import org.variorum.provenance.Independence;
import org.variorum.quotation.QuotationsRead;
import org.variorum.story.Story;
import org.variorum.story.StoryTitled;

/** The step of this room: stories of which something was computed anew are looked at again. */
@Configuration
class ChronicleKeeping {

  static final String NOTE = "note-disagreements";

  /** What is computed of one article at a time gathers for as long. */
  private static final Duration GATHER = Duration.ofSeconds(2);

  private static final int STORIES_AT_A_TIME = 50;

  private final Discords discords;
  private final SightingStore sightings;
  private final SightingRows rows;
  private final StateStore states;
  private final WorkOrders orders;
  private final TransactionLocks locks;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChronicleKeeping(
      Discords discords,
      SightingStore sightings,
      SightingRows rows,
      StateStore states,
      WorkOrders orders,
      TransactionLocks locks,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.discords = discords;
    this.sightings = sightings;
    this.rows = rows;
    this.states = states;
    this.orders = orders;
    this.locks = locks;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(TopicCompared compared) {
    states.due(compared.topicId(), compared.storyIds());
    order(compared.topicId());
  }

  @EventListener
  void on(StoryTitled titled) {
    states.due(titled.topicId(), List.of(titled.storyId()));
    order(titled.topicId());
  }

  @EventListener
  void on(ArticleTraced traced) {
    states.dueOfArticle(traced.topicId(), traced.articleId());
    order(traced.topicId());
  }

  @EventListener
  void on(QuotationsRead read) {
    states.dueOfArticle(read.topicId(), read.articleId());
    order(read.topicId());
  }

  /** What they said against others in the topic they leave is no disagreement any more. */
  @EventListener
  void on(ArticlesLeaving leaving) {
    states.forgetSides(leaving.articleIds());
  }

  /** The stories that lost articles are compared again, but one that is left empty is not. */
  @EventListener
  void on(ArticlesRemoved removed) {
    Instant now = now();
    removed.topicIds().forEach(topic -> states.count(topic, true, now));
  }

  /** What an upgrade left due has nobody who ordered it. */
  @EventListener(ApplicationReadyEvent.class)
  void takeUp() {
    transaction.executeWithoutResult(status -> states.topicsWithDue().forEach(this::order));
  }

  private void order(long topicId) {
    orders.place(NOTE, topicId, states.nextOrder(), GATHER);
  }

  @Bean
  Task<Void> noteDisagreementsStep() {
    return WorkOrders.step(NOTE, this::note);
  }

  /** Looks at all of the topic's stories that are due. */
  void note(long topicId) {
    while (Boolean.TRUE.equals(transaction.execute(status -> noteSome(topicId)))) {
      // the next few
    }
  }

  private boolean noteSome(long topicId) {
    locks.hold("chronicle of topic", topicId);
    List<Long> due = states.take(topicId, STORIES_AT_A_TIME);
    if (due.isEmpty()) {
      return false;
    }
    Instant now = now();
    Discords.OfStories of = discords.of(due);
    boolean seen =
        sightings.keep(
            topicId,
            due,
            Noting.of(
                of.found(),
                sightings.sightingsOf(
                    of.found().stream().flatMap(found -> found.marks().stream()).toList())),
            now);
    List<Long> changed = changed(topicId, due, of, now);
    if (seen || !changed.isEmpty()) {
      states.count(topicId, seen, now);
      events.publishEvent(new StoriesChanged(topicId, changed, seen));
    }
    return true;
  }

  private List<Long> changed(
      long topicId, List<Long> storyIds, Discords.OfStories of, Instant now) {
    Map<Long, String> revisions = states.revisions(storyIds);
    Map<Long, String> disputed = new HashMap<>();
    rows.where(
            "s.story_id = any(?) and s.gone_at is null order by s.id",
            (Object) storyIds.toArray(Long[]::new))
        .forEach(
            each ->
                disputed.merge(each.storyId(), each.id() + "@" + each.changedAt(), String::concat));
    List<Long> changed = new ArrayList<>();
    for (Story story : of.stories()) {
      Independence independence = Objects.requireNonNull(of.independence().get(story.id()));
      String look =
          story.title()
              + "\n"
              + revisions.get(story.id())
              + "\n"
              + independence.independentReports()
              + "\n"
              + disputed.get(story.id());
      if (states.keep(
          story.id(),
          topicId,
          independence.independentReports(),
          Found.digest(look).toString(),
          now)) {
        changed.add(story.id());
      }
    }
    return changed;
  }

  /** As the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
