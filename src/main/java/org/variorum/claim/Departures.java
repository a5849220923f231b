package org.variorum.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Claims and figures that are no more: merged with others, or gone with an article's earlier words.
 * What stands now on the statements that they stood on is their heir.
 */
@Service
public class Departures {

  /** Statements of earlier revisions live on in current ones with the same words. */
  private static final String NOW =
      """
      with now as (
        select n.id
        from departed_statement d
        join statement was on was.id = d.statement_id
        join statement n on n.article_id = was.article_id and n.current
          and (n.id = was.id
            or not was.current and lower(n.slots->>'text') = lower(was.slots->>'text'))
        where d.kind = ? and d.id = ?
      )
      """;

  private final JdbcClient jdbc;

  Departures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One that is no more.
   *
   * @param storyId the story it belonged to
   * @param heir the claim or figure that has most of its statements now; null where none has any
   */
  public record Departure(long storyId, @Nullable Long heir) {}

  /** Empty where there is or was no such claim. */
  public Optional<Departure> ofClaim(long id) {
    return of(
        "CLAIM",
        id,
        """
        select m.claim_id from now join claim_statement m on m.statement_id = now.id
        where m.claim_id <> ?
        group by m.claim_id order by count(*) desc, m.claim_id limit 1
        """);
  }

  /** Empty where there is or was no such figure. */
  public Optional<Departure> ofFigure(long id) {
    return of(
        "FIGURE",
        id,
        """
        select v.figure_id from now join figure_value v on v.statement_id = now.id
        where v.figure_id <> ?
        group by v.figure_id order by count(distinct v.statement_id) desc, v.figure_id limit 1
        """);
  }

  private Optional<Departure> of(String kind, long id, String heirs) {
    Optional<Long> story =
        jdbc.sql("select story_id from departed where kind = ? and id = ?")
            .params(kind, id)
            .query(Long.class)
            .optional();
    return story.map(
        was ->
            new Departure(
                was,
                jdbc.sql(NOW + heirs)
                    .params(kind, id, id)
                    .query(Long.class)
                    .optional()
                    .orElse(null)));
  }
}
