package org.variorum.article;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.WorkOrders;
import org.variorum.topic.Candidate;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicChoice;
import org.variorum.topic.TopicRulesGiven;
import org.variorum.topic.Topics;

/**
 * Judges all articles that are held when a topic is given rules: those that belong to it now come,
 * those that do not go to whichever topic has them then.
 */
@Configuration
class TopicJudging {

  static final String JUDGE = "judge-articles";

  private static final int A_PART = 200;

  private final CurrentArticles articles;
  private final TopicMembership membership;
  private final Topics topics;
  private final Outlets outlets;
  private final WorkOrders orders;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  TopicJudging(
      CurrentArticles articles,
      TopicMembership membership,
      Topics topics,
      Outlets outlets,
      WorkOrders orders,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      Clock clock) {
    this.articles = articles;
    this.membership = membership;
    this.topics = topics;
    this.outlets = outlets;
    this.orders = orders;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Begins from the newest article, also where rules that were given before are still at work. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(TopicRulesGiven given) {
    long request =
        jdbc.sql(
                """
                insert into topic_judging (topic_id, request, next_id, began_at)
                values (:topic, 1, :last, :now)
                on conflict (topic_id) do update
                set request = topic_judging.request + 1, next_id = :last, looked = 0, came = 0,
                    went = 0, bound = 0, began_at = :now, ended_at = null
                returning request
                """)
            .param("topic", given.topicId())
            .param("last", Long.MAX_VALUE)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    orders.place(JUDGE, given.topicId(), request, Duration.ZERO);
  }

  @Bean
  Task<Void> judgeArticlesStep() {
    return WorkOrders.partedStep(JUDGE, this::judgePart);
  }

  /** Returns whether more is left. */
  boolean judgePart(long topicId) {
    return Boolean.TRUE.equals(transaction.execute(status -> judgeNext(topicId)));
  }

  private boolean judgeNext(long topicId) {
    Optional<Long> next =
        jdbc.sql(
                """
                select next_id from topic_judging where topic_id = ? and ended_at is null for update
                """)
            .param(topicId)
            .query(Long.class)
            .optional();
    if (next.isEmpty() || topics.byId(topicId).isEmpty()) {
      return false;
    }
    List<Article> part = articles.before(next.get(), A_PART);
    Judged judged = judge(topicId, part);
    membership.move(judged.moves);
    boolean last = part.size() < A_PART;
    jdbc.sql(
            """
            update topic_judging
            set next_id = :next, looked = looked + :looked, came = came + :came,
                went = went + :went, bound = bound + :bound, ended_at = :end
            where topic_id = :topic
            """)
        .param("next", part.isEmpty() ? 0 : part.getLast().id())
        .param("looked", part.size())
        .param("came", judged.came)
        .param("went", judged.moves.size() - judged.came)
        .param("bound", judged.bound)
        .param("end", last ? clock.instant().atOffset(ZoneOffset.UTC) : null)
        .param("topic", topicId)
        .update();
    return !last;
  }

  /** Where articles go, by id. */
  private record Judged(Map<Long, Long> moves, int came, int bound) {}

  private Judged judge(long topicId, List<Article> part) {
    TopicChoice choice = topics.choice();
    Map<Long, Topic> known =
        topics.all().stream().collect(Collectors.toMap(Topic::id, Function.identity()));
    Map<Long, Outlet> published =
        outlets.byIds(part.stream().map(Article::outletId).collect(Collectors.toSet())).stream()
            .collect(Collectors.toMap(Outlet::id, Function.identity()));
    Map<Long, Long> moves = new HashMap<>();
    @Nullable Topic remainder = null;
    for (Article article : part) {
      Topic now = known.get(article.topicId());
      if (now != null && now.sample()) {
        continue;
      }
      Outlet outlet = published.get(article.outletId());
      Candidate candidate =
          Candidate.of(
              article.title(), article.text(), outlet == null ? "" : outlet.slug(), article.time());
      Optional<Long> chosen = choice.of(candidate);
      boolean own = article.topicId() == topicId;
      if (own && chosen.isEmpty()) {
        remainder = remainder == null ? topics.remainder() : remainder;
        moves.put(article.id(), remainder.id());
      } else if (chosen.isPresent() && own != (chosen.get() == topicId)) {
        moves.put(article.id(), chosen.get());
      }
    }
    Set<Long> bound = moves.isEmpty() ? Set.of() : membership.bound(moves.keySet());
    moves.keySet().removeAll(bound);
    int came = (int) moves.values().stream().filter(topic -> topic == topicId).count();
    return new Judged(moves, came, bound.size());
  }
}
