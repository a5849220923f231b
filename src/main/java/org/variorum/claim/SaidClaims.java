package org.variorum.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All claims by the sources that they are attributed to. */
@Service
public class SaidClaims {

  /** So many statements of one claim are shown, and so many articles beside them. */
  private static final int FEW = 6;

  private final JdbcClient jdbc;

  SaidClaims(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Claims on the word of a source; first those that most articles have from it. */
  public Page<SaidClaim> of(long sourceId, Pageable pageable) {
    record Row(SaidClaim claim, int all) {}
    List<Row> rows =
        jdbc.sql(
                """
                with said as (
                  select m.claim_id, count(distinct s.article_id) as articles, count(*) as times,
                         (array_agg(s.id order by s.id))[1:%d] as statements
                  from statement s join claim_statement m on m.statement_id = s.id
                  where s.current and s.source_id = ? group by m.claim_id
                )
                select c.id, t.slug, c.text, c.differs, c.articles, said.times, said.statements,
                       count(*) over () as all_of_them
                from said join claim c on c.id = said.claim_id join story t on t.id = c.story_id
                order by said.articles desc, c.articles desc, c.id limit ? offset ?
                """
                    .formatted(FEW))
            .params(sourceId, pageable.getPageSize(), pageable.getOffset())
            .query(
                (rs, n) ->
                    new Row(
                        new SaidClaim(
                            rs.getLong("id"),
                            rs.getString("slug"),
                            rs.getString("text"),
                            rs.getBoolean("differs"),
                            rs.getInt("articles"),
                            rs.getInt("times"),
                            Arrays.asList((Long[]) rs.getArray("statements").getArray()),
                            List.of()),
                        rs.getInt("all_of_them")))
            .list();
    Map<Long, List<OtherWord>> others =
        others(sourceId, rows.stream().map(row -> row.claim().claimId()).toList());
    return new PageImpl<>(
        rows.stream()
            .map(Row::claim)
            .map(claim -> with(claim, others.getOrDefault(claim.claimId(), List.of())))
            .toList(),
        pageable,
        rows.isEmpty() ? 0 : rows.getFirst().all());
  }

  private static SaidClaim with(SaidClaim claim, List<OtherWord> others) {
    return new SaidClaim(
        claim.claimId(),
        claim.storySlug(),
        claim.text(),
        claim.differs(),
        claim.articles(),
        claim.times(),
        claim.statements(),
        others);
  }

  /** The first articles of each claim that do not have it from the source, by claim. */
  private Map<Long, List<OtherWord>> others(long sourceId, Collection<Long> claimIds) {
    Map<Long, List<OtherWord>> others = new HashMap<>();
    jdbc.sql(
            """
            select * from (
              select m.claim_id, m.article_id, u.name as outlet, o.name as source, o.slug,
                     row_number() over (partition by m.claim_id order by m.article_id) as place
              from (select distinct on (claim_id, article_id) claim_id, article_id, statement_id
                    from claim_statement where claim_id = any(:claims)
                    order by claim_id, article_id, statement_id) m
              join statement s on s.id = m.statement_id
              join article a on a.id = m.article_id join outlet u on u.id = a.outlet_id
              left join source o on o.id = s.source_id
              where not exists (
                select from claim_statement n join statement t on t.id = n.statement_id
                where n.claim_id = m.claim_id and n.article_id = m.article_id and t.source_id = :source)
            ) w
            where place <= :few order by claim_id, place
            """)
        .param("claims", claimIds.toArray(Long[]::new))
        .param("source", sourceId)
        .param("few", FEW)
        .query(
            (RowCallbackHandler)
                rs ->
                    others
                        .computeIfAbsent(rs.getLong("claim_id"), none -> new ArrayList<>())
                        .add(
                            new OtherWord(
                                rs.getLong("article_id"),
                                rs.getString("outlet"),
                                rs.getString("source"),
                                rs.getString("slug"))));
    return others;
  }
}
