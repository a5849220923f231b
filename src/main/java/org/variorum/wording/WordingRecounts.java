package org.variorum.wording;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.article.Articles;
import org.variorum.platform.WorkOrders;
import org.variorum.topic.ReferentsGiven;

/** The step of this room for a topic whose referents changed: all that is held is counted anew. */
@Configuration
class WordingRecounts {

  static final String RECOUNT = "recount-wordings";

  private static final int A_PART = 50;

  private final Articles articles;
  private final WordingCounting counting;
  private final WorkOrders orders;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  WordingRecounts(
      Articles articles,
      WordingCounting counting,
      WorkOrders orders,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      Clock clock) {
    this.articles = articles;
    this.counting = counting;
    this.orders = orders;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Begins from the newest article, also where an earlier change is still at work. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ReferentsGiven given) {
    long request =
        jdbc.sql(
                """
                insert into wording_recount (topic_id, request, next_id) values (:topic, 1, :last)
                on conflict (topic_id) do update
                set request = wording_recount.request + 1, next_id = :last, counted = 0,
                    ended_at = null
                returning request
                """)
            .param("topic", given.topicId())
            .param("last", Long.MAX_VALUE)
            .query(Long.class)
            .single();
    orders.place(RECOUNT, given.topicId(), request, Duration.ZERO);
  }

  @Bean
  Task<Void> recountWordingsStep() {
    return WorkOrders.partedStep(RECOUNT, this::countPart);
  }

  /** Returns whether more is left. */
  boolean countPart(long topicId) {
    return Boolean.TRUE.equals(transaction.execute(status -> countNext(topicId)));
  }

  private boolean countNext(long topicId) {
    Optional<Long> next =
        jdbc.sql(
                """
                select next_id from wording_recount where topic_id = ? and ended_at is null
                for update
                """)
            .param(topicId)
            .query(Long.class)
            .optional();
    if (next.isEmpty()) {
      return false;
    }
    List<Long> part =
        jdbc.sql("select id from article where topic_id = ? and id < ? order by id desc limit ?")
            .params(topicId, next.get(), A_PART)
            .query((rs, row) -> rs.getLong(1))
            .list();
    articles.byIds(part).forEach(counting::count);
    boolean last = part.size() < A_PART;
    jdbc.sql(
            """
            update wording_recount set next_id = ?, counted = counted + ?,
              ended_at = case when ? then ?::timestamptz end
            where topic_id = ?
            """)
        .params(
            part.isEmpty() ? 0 : part.getLast(),
            part.size(),
            last,
            clock.instant().atOffset(ZoneOffset.UTC),
            topicId)
        .update();
    return !last;
  }
}
