package org.variorum.article;

import com.github.kagkarlsson.scheduler.task.Task;
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
  private final ArticleRounds rounds;
  private final JdbcClient jdbc;

  TopicJudging(
      CurrentArticles articles,
      TopicMembership membership,
      Topics topics,
      Outlets outlets,
      ArticleRounds rounds,
      JdbcClient jdbc) {
    this.articles = articles;
    this.membership = membership;
    this.topics = topics;
    this.outlets = outlets;
    this.rounds = rounds;
    this.jdbc = jdbc;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(TopicRulesGiven given) {
    jdbc.sql(
            """
            insert into topic_judging (topic_id) values (?)
            on conflict (topic_id) do update set came = 0, went = 0, bound = 0
            """)
        .param(given.topicId())
        .update();
    rounds.begin(JUDGE, given.topicId());
  }

  @Bean
  Task<Void> judgeArticlesStep() {
    return WorkOrders.partedStep(JUDGE, this::judgePart);
  }

  /** Returns whether more is left. */
  boolean judgePart(long topicId) {
    return topics.byId(topicId).isPresent()
        && rounds.doPart(JUDGE, topicId, A_PART, next -> judgeNext(topicId, next));
  }

  private List<Long> judgeNext(long topicId, long before) {
    List<Article> part = articles.before(before, A_PART);
    Judged judged = judge(topicId, part);
    membership.move(judged.moves);
    jdbc.sql(
            """
            update topic_judging set came = came + ?, went = went + ?, bound = bound + ?
            where topic_id = ?
            """)
        .params(judged.came, judged.moves.size() - judged.came, judged.bound, topicId)
        .update();
    return part.stream().map(Article::id).toList();
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
