package org.variorum.article;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far articles were judged by the rules that topics were given last. */
@Service
public class Judgings {

  private final ArticleRounds rounds;
  private final JdbcClient jdbc;

  Judgings(ArticleRounds rounds, JdbcClient jdbc) {
    this.rounds = rounds;
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
    return rounds.lately(TopicJudging.JUDGE, topicId).map(round -> of(topicId, round));
  }

  private Judging of(long topicId, ArticleRounds.Round round) {
    return jdbc.sql("select came, went, bound from topic_judging where topic_id = ?")
        .param(topicId)
        .query(
            (rs, row) ->
                new Judging(
                    round.looked(),
                    rs.getInt("came"),
                    rs.getInt("went"),
                    rs.getInt("bound"),
                    round.over()))
        .single();
  }
}
