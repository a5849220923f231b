package org.variorum.article;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.platform.WorkOrders;

/**
 * Rounds that steps make through articles when the settings of a topic changed: from the newest to
 * the oldest, part by part, each in a transaction of its own.
 */
@Service
public class ArticleRounds {

  private final WorkOrders orders;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  ArticleRounds(WorkOrders orders, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
    this.orders = orders;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A round.
   *
   * @param looked articles that were looked at so far
   */
  public record Round(int looked, boolean over) {}

  /** Orders a round from the newest article on, also where an earlier one still goes on. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void begin(String step, long topicId) {
    long request =
        jdbc.sql(
                """
                insert into article_round (step, topic_id, request, next_id)
                values (:step, :topic, 1, :last)
                on conflict (step, topic_id) do update
                set request = article_round.request + 1, next_id = :last, looked = 0, ended_at = null
                returning request
                """)
            .param("step", step)
            .param("topic", topicId)
            .param("last", Long.MAX_VALUE)
            .query(Long.class)
            .single();
    orders.place(step, topicId, request, Duration.ZERO);
  }

  /**
   * Looks at the next articles of a round; returns whether more are left.
   *
   * @param most so many are looked at
   * @param look looks at articles of lower ids than this one, the newest first, and returns their
   *     ids: fewer than {@code most} where it has come to the oldest
   */
  public boolean doPart(String step, long topicId, int most, LongFunction<List<Long>> look) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status ->
                next(step, topicId)
                    .map(next -> note(step, topicId, look.apply(next), most))
                    .orElse(false)));
  }

  /** Whoever changes the settings meanwhile waits for this part, and begins anew. */
  private Optional<Long> next(String step, long topicId) {
    return jdbc.sql(
            """
            select next_id from article_round where step = ? and topic_id = ? and ended_at is null
            for update
            """)
        .params(step, topicId)
        .query(Long.class)
        .optional();
  }

  private boolean note(String step, long topicId, List<Long> part, int most) {
    boolean last = part.size() < most;
    jdbc.sql(
            """
            update article_round set next_id = :next, looked = looked + :looked, ended_at = :end
            where step = :step and topic_id = :topic
            """)
        .param("next", part.isEmpty() ? 0 : part.getLast())
        .param("looked", part.size())
        .param("end", last ? clock.instant().atOffset(ZoneOffset.UTC) : null)
        .param("step", step)
        .param("topic", topicId)
        .update();
    return !last;
  }

  /** The round for a topic, while it goes on and for an hour after. */
  public Optional<Round> lately(String step, long topicId) {
    return jdbc.sql(
            """
            select looked, ended_at is not null as over from article_round
            where step = ? and topic_id = ?
              and (ended_at is null or ended_at > now() - interval '1 hour')
            """)
        .params(step, topicId)
        .query((rs, row) -> new Round(rs.getInt("looked"), rs.getBoolean("over")))
        .optional();
  }
}
