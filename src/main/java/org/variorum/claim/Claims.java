package org.variorum.claim;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * All claims: first those that outlets report differently, then what most report, then what one
 * alone has; background after the news.
 */
@Service
public class Claims {

  private static final String ORDER =
      " order by c.background, c.differs desc, c.articles desc, c.id limit ? offset ?";

  private final JdbcClient jdbc;
  private final ClaimCells cells;

  Claims(JdbcClient jdbc, ClaimCells cells) {
    this.jdbc = jdbc;
    this.cells = cells;
  }

  /** The claims of a story, or of a topic, or all where both are null. */
  public Page<Claim> page(@Nullable Long storyId, @Nullable Long topicId, Pageable pageable) {
    String condition =
        " where (?::bigint is null or c.story_id = ?) and (?::bigint is null or c.topic_id = ?)";
    List<ClaimRow> rows =
        jdbc.sql("select c.* from claim c" + condition + ORDER)
            .params(
                Arrays.asList(
                    storyId,
                    storyId,
                    topicId,
                    topicId,
                    pageable.getPageSize(),
                    pageable.getOffset()))
            .query((rs, n) -> ClaimRow.of(rs))
            .list();
    long total =
        jdbc.sql("select count(*) from claim c" + condition)
            .params(Arrays.asList(storyId, storyId, topicId, topicId))
            .query(Long.class)
            .single();
    return new PageImpl<>(cells.of(rows), pageable, total);
  }

  /** The claims of these stories that articles report differently. */
  public List<Claim> differing(Collection<Long> storyIds) {
    return cells.of(
        jdbc.sql(
                """
                select c.* from claim c
                where c.story_id = any(?) and c.differs
                order by c.background, c.articles desc, c.id
                """)
            .param(storyIds.toArray(Long[]::new))
            .query((rs, n) -> ClaimRow.of(rs))
            .list());
  }

  /** In what these stories' claims are told differently, numbers aside; by claim. */
  public List<Dispute> disputes(Collection<Long> storyIds) {
    List<ClaimRow> rows =
        jdbc.sql(
                """
                select c.* from claim c
                where c.story_id = any(?)
                  and exists (select from claim_difference d where d.claim_id = c.id)
                order by c.id
                """)
            .param(storyIds.toArray(Long[]::new))
            .query((rs, n) -> ClaimRow.of(rs))
            .list();
    Map<Long, List<Disagreement>> disagreements =
        cells.disagreements(rows.stream().map(ClaimRow::id).toList());
    return rows.stream()
        .map(
            row ->
                new Dispute(
                    row.id(),
                    row.storyId(),
                    row.text(),
                    disagreements.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /**
   * The claims that any of these articles report, also those of other stories; each has a cell for
   * every one of them.
   */
  public List<Claim> ofArticles(Collection<Long> articleIds) {
    List<ClaimRow> rows =
        jdbc.sql(
                """
                select c.* from claim c
                where c.id in (select claim_id from claim_statement where article_id = any(?))
                order by c.background, c.differs desc, c.articles desc, c.id
                """)
            .param(articleIds.toArray(Long[]::new))
            .query((rs, n) -> ClaimRow.of(rs))
            .list();
    return cells.of(rows, articleIds);
  }

  /** When a topic's statements were last compared; empty before the first time. */
  public Optional<Instant> comparedAt(long topicId) {
    return jdbc.sql("select compared_at from comparison where topic_id = ?")
        .param(topicId)
        .query((rs, n) -> rs.getObject(1, OffsetDateTime.class))
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  public Optional<Claim> byId(long id) {
    List<ClaimRow> rows =
        jdbc.sql(
                """
                select c.* from claim c
                where c.id = ?
                """)
            .param(id)
            .query((rs, n) -> ClaimRow.of(rs))
            .list();
    return cells.of(rows).stream().findFirst();
  }

  /** Ids of the claims that any of these statements assert. */
  public Set<Long> idsOfStatements(Collection<Long> statementIds) {
    return jdbc.sql("select claim_id from claim_statement where statement_id = any(?)")
        .param(statementIds.toArray(Long[]::new))
        .query((rs, n) -> rs.getLong(1))
        .set();
  }

  /** The claim that each of an article's statements asserts, by statement id. */
  public Map<Long, Long> ofStatements(long articleId) {
    Map<Long, Long> claims = new LinkedHashMap<>();
    jdbc.sql("select statement_id, claim_id from claim_statement where article_id = ?")
        .param(articleId)
        .query(
            rs -> {
              claims.put(rs.getLong(1), rs.getLong(2));
            });
    return claims;
  }
}
