package org.variorum.statement;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.platform.StoredVector;
import org.variorum.text.QuotedRuns;
import org.variorum.text.Sentence;
import org.variorum.text.Statement;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.TellingNumbers;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was read in articles. */
@Repository
class StatementStore {

  private static final String VECTOR =
      """
      s.id, s.article_id, s.embedding, s.slots ->> 'text' as text,
      jsonb_path_query_array(s.slots, '$.quotations[*].text') as quoted,
      s.slots -> 'quantities' as quantities
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate template;
  private final JsonMapper json;

  StatementStore(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
    this.jdbc = jdbc;
    this.template = template;
    this.json = json;
  }

  /** Claims the reading of a revision; false when somebody has read it already. */
  boolean begin(long revisionId, long articleId, String language, String analysis) {
    return jdbc.sql(
                """
                insert into reading (revision_id, article_id, language, analysis) values (?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(revisionId, articleId, language, analysis)
            .update()
        == 1;
  }

  /** Notes that a revision which was read before is read anew. */
  void beginAnew(long revisionId, String language, String analysis) {
    jdbc.sql("update reading set language = ?, analysis = ?, read_at = now() where revision_id = ?")
        .params(language, analysis, revisionId)
        .update();
  }

  /** Whether an article belongs to a topic; it stays so until the transaction ends. */
  boolean isStillIn(long articleId, long topicId) {
    return jdbc.sql("select topic_id = ? from article where id = ? for share")
        .params(topicId, articleId)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** Forgets all that was read in these articles. */
  void forget(Collection<Long> articleIds) {
    Long[] ids = articleIds.toArray(Long[]::new);
    jdbc.sql("delete from statement where article_id = any(?)").param(ids).update();
    jdbc.sql("delete from reading where article_id = any(?)").param(ids).update();
  }

  /** What an article said is its past now; nobody asks any more what that was near to. */
  void retireEarlier(long articleId) {
    for (String end : List.of("one_id", "two_id")) {
      jdbc.sql(
              "delete from statement_match where "
                  + end
                  + " in (select id from statement where article_id = ? and current)")
          .param(articleId)
          .update();
    }
    jdbc.sql("update statement set current = false where article_id = ? and current")
        .param(articleId)
        .update();
  }

  /** One row to be stored. */
  record NewStatement(
      int position,
      Sentence sentence,
      Statement statement,
      @Nullable Long sourceId,
      @Nullable Long readSourceId,
      float[] embedding) {}

  void add(long articleId, long revisionId, long topicId, List<NewStatement> statements) {
    template.batchUpdate(
        """
        insert into statement (article_id, revision_id, topic_id, position, paragraph, sentence,
                               sentence_start, source_id, read_source_id, slots, embedding)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
        """,
        statements,
        200,
        (insert, row) -> fill(insert, articleId, revisionId, topicId, row));
  }

  private void fill(
      PreparedStatement insert, long articleId, long revisionId, long topicId, NewStatement row)
      throws SQLException {
    insert.setLong(1, articleId);
    insert.setLong(2, revisionId);
    insert.setLong(3, topicId);
    insert.setInt(4, row.position());
    insert.setInt(5, row.sentence().paragraph());
    insert.setString(6, storable(row.sentence().text()));
    insert.setInt(7, row.sentence().span().start());
    insert.setObject(8, row.sourceId());
    insert.setObject(9, row.readSourceId());
    insert.setString(10, storable(json.writeValueAsString(row.statement())));
    insert.setBytes(11, StoredVector.bytes(row.embedding()));
  }

  /** PostgreSQL keeps no NUL, neither in text nor, escaped, in jsonb. */
  private static String storable(String text) {
    return text.replace("\0", "").replace("\\u0000", "");
  }

  /** The vectors of an article's current statements. */
  List<Vector> vectors(long articleId) {
    return jdbc.sql("select " + VECTOR + " from statement s where s.article_id = ? and s.current")
        .param(articleId)
        .query((rs, n) -> vector(rs))
        .list();
  }

  /**
   * The vectors of the statements of the articles nearest in time, by article. As many are sought
   * before as after, each by the index, so that the length of the topic does not matter.
   */
  Map<Long, List<Vector>> neighbours(long articleId, int days, int articles) {
    return jdbc
        .sql(
            """
            with here as (
              select id, topic_id, coalesce(published_at, first_seen_at) as at
              from article where id = :id
            ), near as (
              select beside.id
              from here, lateral (
                (select a.id, coalesce(a.published_at, a.first_seen_at) as at
                 from article a
                 where a.topic_id = here.topic_id and a.id <> here.id
                   and coalesce(a.published_at, a.first_seen_at)
                       between here.at and here.at + (:days * interval '24 hours')
                 order by coalesce(a.published_at, a.first_seen_at), a.id limit :articles)
                union all
                (select a.id, coalesce(a.published_at, a.first_seen_at)
                 from article a
                 where a.topic_id = here.topic_id and a.id <> here.id
                   and coalesce(a.published_at, a.first_seen_at) < here.at
                   and coalesce(a.published_at, a.first_seen_at)
                       >= here.at - (:days * interval '24 hours')
                 order by coalesce(a.published_at, a.first_seen_at) desc, a.id desc
                 limit :articles)
              ) beside
              order by abs(extract(epoch from beside.at - here.at)), beside.id
              limit :articles
            )
            select %s
            from statement s join near on near.id = s.article_id
            where s.current
            """
                .formatted(VECTOR))
        .param("id", articleId)
        .param("days", days)
        .param("articles", articles)
        .query((rs, n) -> vector(rs))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Vector::articleId));
  }

  /** A statement's id with what tells how near it is to others. */
  record Vector(
      long id, long articleId, float[] values, QuotedRuns quoted, TellingNumbers numbers) {}

  private Vector vector(ResultSet rs) throws SQLException {
    List<String> quoted = List.of(json.readValue(rs.getString("quoted"), String[].class));
    List<Quantity> quantities =
        List.of(json.readValue(rs.getString("quantities"), Quantity[].class));
    return new Vector(
        rs.getLong("id"),
        rs.getLong("article_id"),
        StoredVector.of(rs.getBytes("embedding")),
        new QuotedRuns(rs.getString("text"), quoted),
        new TellingNumbers(quantities));
  }
}
