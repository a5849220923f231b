package org.variorum.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When outlets no longer showed articles, and when they did again. */
@Repository
class Withdrawals {

  private final JdbcClient jdbc;

  Withdrawals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Opens a withdrawal; an article that is withdrawn already stays so. */
  void open(long articleId, Instant at, String reason) {
    jdbc.sql(
            """
            insert into withdrawal (article_id, withdrawn_at, reason) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(articleId, utc(at), Storable.text(reason))
        .update();
  }

  /** Ends the open withdrawal, unless it was noted after {@code at}. */
  void close(long articleId, Instant at) {
    jdbc.sql(
            """
            update withdrawal set restored_at = ?
            where article_id = ? and restored_at is null and withdrawn_at <= ?
            """)
        .params(utc(at), articleId, utc(at))
        .update();
  }

  /** All withdrawals of an article, oldest first. */
  List<Withdrawal> of(long articleId) {
    return jdbc.sql(
            """
            select withdrawn_at, reason, restored_at from withdrawal
            where article_id = ? order by withdrawn_at
            """)
        .param(articleId)
        .query(
            (rs, row) ->
                new Withdrawal(
                    rs.getObject("withdrawn_at", OffsetDateTime.class).toInstant(),
                    rs.getString("reason"),
                    instant(rs.getObject("restored_at", OffsetDateTime.class))))
        .list();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
