package org.variorum.wording;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far articles were counted anew since the referents of their topic changed. */
@Service
public class Recounts {

  private final JdbcClient jdbc;

  Recounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A counting.
   *
   * @param counted how many articles were counted so far
   */
  public record Recount(int counted, boolean over) {}

  /** That of a topic, while it goes on and for an hour after. */
  public Optional<Recount> of(long topicId) {
    return jdbc.sql(
            """
            select counted, ended_at is not null as over from wording_recount
            where topic_id = ? and (ended_at is null or ended_at > now() - interval '1 hour')
            """)
        .param(topicId)
        .query((rs, row) -> new Recount(rs.getInt("counted"), rs.getBoolean("over")))
        .optional();
  }
}
