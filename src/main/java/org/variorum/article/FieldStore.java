package org.variorum.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was read of articles' fields, and what curators set in its place. */
@Repository
class FieldStore {

  private final JdbcClient jdbc;

  FieldStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was read of a field last, and in which part of the page. */
  record FieldReading(String value, String origin, Instant at) {}

  /**
   * What a curator set.
   *
   * @param insteadOf what stood there before
   * @param readThen what had been read last
   */
  record Setting(
      long decision, ArticleField field, String value, String insteadOf, String readThen) {}

  /** Notes what was read while this revision is the current one. */
  void note(long revisionId, ArticleContent content, Instant at) {
    List<ArticleField> fields = List.of(ArticleField.values());
    jdbc.sql(
            """
            insert into field_reading (revision_id, field, value, origin, read_at)
            select ?, field, value, origin, ?
            from unnest(?::text[], ?::text[], ?::text[]) as read (field, value, origin)
            on conflict (revision_id, field) do update
            set value = excluded.value, origin = excluded.origin, read_at = excluded.read_at
            """)
        .params(
            revisionId,
            at.atOffset(ZoneOffset.UTC),
            fields.stream().map(ArticleField::name).toArray(String[]::new),
            fields.stream().map(content::value).toArray(String[]::new),
            fields.stream()
                .map(field -> content.origins().getOrDefault(field, ""))
                .toArray(String[]::new))
        .update();
  }

  /** Keeps what stands in a revision as what was read there, unless that was noted. */
  void noteStanding(long revisionId, ArticleField field, String value, Instant at) {
    jdbc.sql(
            """
            insert into field_reading (revision_id, field, value, origin, read_at)
            values (?, ?, ?, '', ?) on conflict do nothing
            """)
        .params(revisionId, field.name(), value, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Map<ArticleField, FieldReading> read(long revisionId) {
    Map<ArticleField, FieldReading> read = new EnumMap<>(ArticleField.class);
    jdbc.sql("select field, value, origin, read_at from field_reading where revision_id = ?")
        .param(revisionId)
        .query(
            (RowCallbackHandler)
                rs ->
                    read.put(
                        ArticleField.valueOf(rs.getString(1)),
                        new FieldReading(
                            rs.getString(2),
                            rs.getString(3),
                            rs.getObject(4, OffsetDateTime.class).toInstant())));
    return read;
  }

  void keep(long articleId, Setting setting) {
    jdbc.sql(
            """
            insert into field_setting (decision_id, article_id, field, value, instead_of, read_then)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            setting.decision(),
            articleId,
            setting.field().name(),
            setting.value(),
            setting.insteadOf(),
            setting.readThen())
        .update();
  }

  /** All that was ever set of an article, the first first. */
  List<Setting> settings(long articleId) {
    return jdbc.sql("select * from field_setting where article_id = ? order by decision_id")
        .param(articleId)
        .query(
            (rs, n) ->
                new Setting(
                    rs.getLong("decision_id"),
                    ArticleField.valueOf(rs.getString("field")),
                    rs.getString("value"),
                    rs.getString("instead_of"),
                    rs.getString("read_then")))
        .list();
  }

  /** Until the transaction ends nobody else reads or sets the article anew. */
  void lock(long articleId) {
    jdbc.sql("select id from article where id = ? for update")
        .param(articleId)
        .query(Long.class)
        .optional();
  }

  /** Lets a value stand in the current revision; the time of publication in the article. */
  void show(long articleId, ArticleField field, String value) {
    String current =
        " where article_id = ? and number = (select revision from article a where a.id = article_id)";
    switch (field) {
      case TITLE ->
          jdbc.sql("update revision set title = ?" + current).params(value, articleId).update();
      case AUTHORS ->
          jdbc.sql("update revision set authors = ?" + current)
              .params(ArticleField.names(value).toArray(String[]::new), articleId)
              .update();
      case LANGUAGE ->
          jdbc.sql("update revision set language = nullif(?, '')" + current)
              .params(value, articleId)
              .update();
      case PUBLISHED -> {
        PublicationTime time = ArticleField.time(value);
        jdbc.sql("update article set published_at = ?, published_day_only = ? where id = ?")
            .param(time == null ? null : time.at().atOffset(ZoneOffset.UTC))
            .param(time != null && time.dayOnly())
            .param(articleId)
            .update();
      }
    }
  }

  /** Lets what was read stand again, in every revision of which that was noted. */
  void showAsRead(long articleId, ArticleField field) {
    String column =
        switch (field) {
          case TITLE -> "title = f.value";
          case AUTHORS ->
              "authors = case when f.value = '' then '{}' else string_to_array(f.value, E'\\n') end";
          case LANGUAGE -> "language = nullif(f.value, '')";
          case PUBLISHED -> throw new IllegalArgumentException("no revision has it");
        };
    jdbc.sql(
            "update revision r set "
                + column
                + " from field_reading f"
                + " where r.article_id = ? and f.revision_id = r.id and f.field = ?")
        .params(articleId, field.name())
        .update();
  }
}
