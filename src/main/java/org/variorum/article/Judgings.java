package org.variorum.article;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far articles were judged by the rules that topics were given last. */
@Service
public class Judgings {

  private final JdbcClient jdbc;

  Judgings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A judging.
   *
   * @param looked articles that were judged so far
   * @param came articles that came to the topic
   * @param went articles that left it
   * @param bound articles that stayed where somebody had put them
   */
  public record Judging(int looked, int came, int went, int bound, boolean over) {}

  /** That of a topic, while it goes on and for an hour after. */
  public Optional<Judging> of(long topicId) {
    return jdbc.sql(
            """
            select * from topic_judging
            where topic_id = ? and (ended_at is null or ended_at > now() - interval '1 hour')
            """)
        .param(topicId)
        .query(
            (rs, row) ->
                new Judging(
                    rs.getInt("looked"),
                    rs.getInt("came"),
                    rs.getInt("went"),
                    rs.getInt("bound"),
                    rs.getObject("ended_at") != null))
        .optional();
  }
}
