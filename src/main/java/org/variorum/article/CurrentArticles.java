package org.variorum.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.text.language.Span;

/** Reads articles together with their current revision, in one query a call. */
@Repository
class CurrentArticles {

  private static final String ARTICLE =
      """
      select a.id, a.outlet_id, a.topic_id, a.reference, a.url, a.published_at,
             a.published_day_only, a.first_seen_at, a.revision,
             r.id as revision_id, r.title, r.authors, r.language, r.text, r.truncated
      from article a join revision r on r.article_id = a.id and r.number = a.revision
      """;

  private final JdbcClient jdbc;

  CurrentArticles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Article> byId(long id) {
    return jdbc.sql(ARTICLE + "where a.id = ?")
        .param(id)
        .query((rs, row) -> article(rs))
        .optional();
  }

  List<Article> byIds(Collection<Long> ids) {
    return jdbc.sql(
            ARTICLE
                + "where a.id = any(?) order by coalesce(a.published_at, a.first_seen_at), a.id")
        .param(ids.toArray(Long[]::new))
        .query((rs, row) -> article(rs))
        .list();
  }

  List<Article> ofOutlet(long outletId) {
    return jdbc.sql(
            ARTICLE
                + "where a.outlet_id = ? order by coalesce(a.published_at, a.first_seen_at), a.id")
        .param(outletId)
        .query((rs, row) -> article(rs))
        .list();
  }

  List<Article> before(long id, int most) {
    return jdbc.sql(ARTICLE + "where a.id < ? order by a.id desc limit ?")
        .params(id, most)
        .query((rs, row) -> article(rs))
        .list();
  }

  Page<Article> page(Pageable pageable) {
    List<Article> items =
        jdbc.sql(ARTICLE + "order by a.id limit ? offset ?")
            .params(pageable.getPageSize(), pageable.getOffset())
            .query((rs, row) -> article(rs))
            .list();
    long total = jdbc.sql("select count(*) from article").query(Long.class).single();
    return new PageImpl<>(items, pageable, total);
  }

  List<Link> links(long articleId) {
    return jdbc.sql(
            """
            select l.start_at, l.end_at, l.address
            from article a
            join revision r on r.article_id = a.id and r.number = a.revision
            join revision_link l on l.revision_id = r.id
            where a.id = ? order by l.start_at
            """)
        .param(articleId)
        .query(
            (rs, row) ->
                new Link(
                    new Span(rs.getInt("start_at"), rs.getInt("end_at")), rs.getString("address")))
        .list();
  }

  List<LaterRevision> laterRevisions(Collection<Long> ids) {
    return jdbc.sql(
            """
            select article_id, number, taken_at, kind from revision
            where article_id = any(?) and number > 1 order by taken_at, article_id
            """)
        .param(ids.toArray(Long[]::new))
        .query(
            (rs, row) ->
                new LaterRevision(
                    rs.getLong("article_id"),
                    rs.getInt("number"),
                    Objects.requireNonNull(instant(rs, "taken_at")),
                    rs.getString("kind") == null
                        ? null
                        : RevisionKind.valueOf(rs.getString("kind"))))
        .list();
  }

  Map<Long, Standing> standings(Collection<Long> ids) {
    Map<Long, Standing> standings = new HashMap<>();
    jdbc.sql(
            """
            select a.id, a.cut_at, a.archiving_reserved, w.withdrawn_at, w.reason
            from article a
            left join withdrawal w on w.article_id = a.id and w.restored_at is null
            where a.id = any(?)
            """)
        .param(ids.toArray(Long[]::new))
        .query((RowCallbackHandler) rs -> standings.put(rs.getLong("id"), standing(rs)));
    return standings;
  }

  private static Standing standing(ResultSet rs) throws SQLException {
    Instant withdrawn = instant(rs, "withdrawn_at");
    return new Standing(
        withdrawn == null ? null : new Withdrawal(withdrawn, rs.getString("reason"), null),
        instant(rs, "cut_at"),
        rs.getBoolean("archiving_reserved"));
  }

  private static Article article(ResultSet rs) throws SQLException {
    Instant published = instant(rs, "published_at");
    return new Article(
        rs.getLong("id"),
        rs.getLong("outlet_id"),
        rs.getLong("topic_id"),
        rs.getString("reference"),
        rs.getString("url"),
        rs.getString("title"),
        Arrays.asList((String[]) rs.getArray("authors").getArray()),
        published == null
            ? null
            : new PublicationTime(published, rs.getBoolean("published_day_only")),
        rs.getString("language"),
        rs.getString("text"),
        rs.getLong("revision_id"),
        rs.getInt("revision"),
        rs.getBoolean("truncated"),
        Objects.requireNonNull(instant(rs, "first_seen_at")));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime time = rs.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
