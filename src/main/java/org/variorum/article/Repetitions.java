package org.variorum.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which steps are to be done again for which article. They are orders like any other: asked for in
 * one transaction, done by some worker at least once, whatever is killed in between.
 */
@Service
public class Repetitions {

  private static final int LONGEST_OUTCOME = 500;

  private final JdbcClient jdbc;
  private final Articles articles;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Repetitions(JdbcClient jdbc, Articles articles, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.articles = articles;
    this.events = events;
    this.clock = clock;
  }

  /** Asks for a step to be done again; nothing happens where the article is gone. */
  @Transactional
  public void ask(long articleId, Repetition.Step step, String by) {
    articles
        .byId(articleId)
        .ifPresent(
            article -> {
              long id =
                  jdbc.sql(
                          """
                          insert into repetition (article_id, step, asked_by, asked_at)
                          values (?, ?, ?, ?) returning id
                          """)
                      .params(articleId, step.name(), by, now())
                      .query(Long.class)
                      .single();
              events.publishEvent(
                  new RepetitionAsked(
                      id, step, articleId, article.revisionId(), article.topicId()));
            });
  }

  /** What was asked for, the last first. */
  public List<Repetition> of(long articleId, int most) {
    return jdbc.sql("select * from repetition where article_id = ? order by id desc limit ?")
        .params(articleId, most)
        .query((rs, n) -> repetition(rs))
        .list();
  }

  /**
   * The numbers of those that wait. Whoever does the step asks before reading what it works on, so
   * that what is asked for meanwhile is not taken for done.
   */
  public List<Long> open(long articleId, Repetition.Step step) {
    return jdbc.sql(
            "select id from repetition where article_id = ? and step = ? and done_at is null")
        .params(articleId, step.name())
        .query((rs, n) -> rs.getLong(1))
        .list();
  }

  /**
   * Notes that these were done, in the transaction that keeps what came of it.
   *
   * @return whether any of them had not been done yet
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean done(Collection<Long> ids, String outcome) {
    return !ids.isEmpty()
        && jdbc.sql(
                    """
                    update repetition set done_at = ?, outcome = ?
                    where id = any(?) and done_at is null
                    """)
                .params(now(), cut(outcome), ids.toArray(Long[]::new))
                .update()
            > 0;
  }

  private static Repetition repetition(ResultSet rs) throws SQLException {
    OffsetDateTime done = rs.getObject("done_at", OffsetDateTime.class);
    return new Repetition(
        rs.getLong("id"),
        Repetition.Step.valueOf(rs.getString("step")),
        rs.getString("asked_by"),
        rs.getObject("asked_at", OffsetDateTime.class).toInstant(),
        done == null ? null : done.toInstant(),
        rs.getString("outcome"));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_OUTCOME ? text : text.substring(0, LONGEST_OUTCOME);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
