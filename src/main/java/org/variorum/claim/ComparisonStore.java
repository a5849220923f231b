package org.variorum.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks for comparisons of a topic and writes what they find. */
@Repository
class ComparisonStore {

  private final JdbcClient jdbc;
  private final ComparisonChanges changes;
  private final ClaimStore claims;
  private final FigureStore figures;

  ComparisonStore(
      JdbcClient jdbc, ComparisonChanges changes, ClaimStore claims, FigureStore figures) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.claims = claims;
    this.figures = figures;
  }

  /** Asks for what these articles say to be compared anew; returns the request's number. */
  long request(long topicId, Collection<Long> articleIds) {
    changes.ofArticles(topicId, articleIds);
    return changes.request(topicId);
  }

  /**
   * Deletes what quotes articles that are gone, and notes what is left to be compared anew. Returns
   * the stories that lost something, by id.
   */
  Set<Long> forget(long topicId, Collection<Long> articleIds) {
    changes.ofBereft(topicId);
    Long[] gone = articleIds.toArray(Long[]::new);
    Set<Long> stories = new HashSet<>();
    stories.addAll(
        jdbc.sql(
                """
                delete from figure f where f.topic_id = ?
                  and (not exists (select from figure_value v where v.figure_id = f.id)
                    or exists (select from figure_outcome o where o.figure_id = f.id
                               and (o.one_article = any(?) or o.two_article = any(?))))
                returning story_id
                """)
            .params(topicId, gone, gone)
            .query((rs, n) -> rs.getLong(1))
            .list());
    stories.addAll(
        jdbc.sql(
                """
                delete from claim c where c.topic_id = ?
                  and not exists (select from claim_statement s where s.claim_id = c.id)
                returning story_id
                """)
            .param(topicId)
            .query((rs, n) -> rs.getLong(1))
            .list());
    return stories;
  }

  /**
   * Claims and figures that live on under other statements keep their ids, and so their links.
   * Returns the stories of what was replaced, of what stands there now, and of the statements that
   * came into another claim, by id; a claim that very many stories repeat is no news to all of
   * them.
   */
  Set<Long> replace(long topicId, PartialComparison part, Comparison result) {
    Set<Long> stories = new HashSet<>(storiesOf(part));
    Map<Long, Long> claimOfStatement = new HashMap<>(part.claimBefore());
    claimOfStatement.putAll(claims.replace(topicId, result.claims(), part.claimsBefore()));
    figures.replace(topicId, result.figures(), part.figuresBefore(), claimOfStatement);
    result.claims().forEach(claim -> stories.add(claim.storyId()));
    result.figures().forEach(figure -> stories.add(figure.storyId()));
    result.claims().stream()
        .flatMap(claim -> claim.statements().stream())
        .filter(
            said ->
                !Objects.equals(claimOfStatement.get(said.id()), part.claimBefore().get(said.id())))
        .forEach(said -> stories.add(said.storyId()));
    return stories;
  }

  private Set<Long> storiesOf(PartialComparison part) {
    return jdbc.sql(
            """
            select story_id from claim where id = any(?)
            union
            select story_id from figure where id = any(?)
            """)
        .params(
            part.claimsBefore().values().toArray(Long[]::new),
            part.figuresBefore().values().toArray(Long[]::new))
        .query((rs, n) -> rs.getLong(1))
        .set();
  }
}
