package org.variorum.wording;

import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.ArticleRounds;
import org.variorum.article.Articles;
import org.variorum.platform.WorkOrders;
import org.variorum.topic.ReferentsGiven;

/** The step of this room for a topic whose referents changed: all that is held is counted anew. */
@Configuration
public class WordingRecounts {

  static final String RECOUNT = "recount-wordings";

  private static final int A_PART = 50;

  private final Articles articles;
  private final ArticleRounds rounds;
  private final WordingCounting counting;
  private final JdbcClient jdbc;

  WordingRecounts(
      Articles articles, ArticleRounds rounds, WordingCounting counting, JdbcClient jdbc) {
    this.articles = articles;
    this.rounds = rounds;
    this.counting = counting;
    this.jdbc = jdbc;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ReferentsGiven given) {
    rounds.begin(RECOUNT, given.topicId());
  }

  @Bean
  Task<Void> recountWordingsStep() {
    return WorkOrders.partedStep(RECOUNT, this::countPart);
  }

  /** Returns whether more is left. */
  boolean countPart(long topicId) {
    return rounds.doPart(RECOUNT, topicId, A_PART, next -> count(topicId, next));
  }

  private List<Long> count(long topicId, long before) {
    List<Long> part =
        jdbc.sql("select id from article where topic_id = ? and id < ? order by id desc limit ?")
            .params(topicId, before, A_PART)
            .query((rs, row) -> rs.getLong(1))
            .list();
    articles.byIds(part).forEach(counting::count);
    return part;
  }

  /** How far a topic's articles were counted anew, while it goes on and for an hour after. */
  public Optional<ArticleRounds.Round> of(long topicId) {
    return rounds.lately(RECOUNT, topicId);
  }
}
