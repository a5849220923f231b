package org.variorum.article;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * All substantive revisions of articles and all withdrawals, the latest first. What an outlet calls
 * a correction is among them, and so is what it changed without saying so.
 */
@Service
public class OutletChanges {

  private static final String CHANGES =
      """
      from (
        select article_id, taken_at as at, number as revision, changes
        from revision where kind = 'SUBSTANTIVE'
        union all
        select article_id, withdrawn_at, 0, array[reason] from withdrawal
      ) c
      where :outlet::bigint is null
        or exists (select from article a where a.id = c.article_id and a.outlet_id = :outlet)
      """;

  private final JdbcClient jdbc;

  OutletChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of an outlet, or of all where it is null. */
  public Page<OutletChange> page(@Nullable Long outletId, Pageable pageable) {
    List<OutletChange> items =
        jdbc.sql(
                "select * " + CHANGES + " order by at desc, article_id limit :limit offset :offset")
            .param("outlet", outletId)
            .param("limit", pageable.getPageSize())
            .param("offset", pageable.getOffset())
            .query(
                (rs, n) ->
                    new OutletChange(
                        rs.getLong("article_id"),
                        rs.getObject("at", OffsetDateTime.class).toInstant(),
                        rs.getInt("revision"),
                        Arrays.asList((String[]) rs.getArray("changes").getArray())))
            .list();
    long total =
        jdbc.sql("select count(*) " + CHANGES).param("outlet", outletId).query(Long.class).single();
    return new PageImpl<>(items, pageable, total);
  }
}
