package org.variorum.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.platform.StoredVector;
import org.variorum.text.Statement;
import org.variorum.text.speech.SourceType;
import tools.jackson.databind.json.JsonMapper;

/** Gives back what {@link StatementStore} keeps, in one query a call. */
@Repository
class KeptStatements {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  KeptStatements(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Current statements that meet {@code condition}, article by article in their order. */
  List<KeptStatement> current(String condition, Object parameter) {
    return jdbc.sql(
            """
            select s.id, s.article_id, s.position, s.paragraph, s.sentence, s.sentence_start,
                   s.slots, s.embedding, o.slug, o.name, o.type, s.read_source_id
            from statement s left join source o on o.id = s.source_id
            where s.current and\s"""
                + condition
                + " order by s.article_id, s.position")
        .param(parameter)
        .query((rs, number) -> kept(rs))
        .list();
  }

  List<KeptSentence> sentences(Collection<Long> articleIds) {
    return jdbc.sql(
            """
            select distinct on (article_id, sentence_start) article_id, id, sentence
            from statement where current and article_id = any(?)
            order by article_id desc, sentence_start, position
            """)
        .param(articleIds.toArray(Long[]::new))
        .query(
            (rs, number) ->
                new KeptSentence(
                    rs.getLong("article_id"), rs.getLong("id"), rs.getString("sentence")))
        .list();
  }

  Optional<ReadStatement> read(long id) {
    return jdbc.sql(
            """
            select s.id, s.article_id, s.position, s.paragraph, s.sentence, s.sentence_start,
                   s.slots, s.embedding, s.revision_id, s.current, o.slug, o.name, o.type,
                   s.read_source_id
            from statement s left join source o on o.id = s.source_id
            where s.id = ?
            """)
        .param(id)
        .query(
            (rs, n) ->
                new ReadStatement(kept(rs), rs.getLong("revision_id"), rs.getBoolean("current")))
        .optional();
  }

  Map<Long, Integer> paragraphs(Collection<Long> ids) {
    Map<Long, Integer> paragraphs = new HashMap<>();
    jdbc.sql("select id, paragraph from statement where id = any(?)")
        .param(ids.toArray(Long[]::new))
        .query((RowCallbackHandler) rs -> paragraphs.put(rs.getLong(1), rs.getInt(2)));
    return paragraphs;
  }

  Map<Long, List<String>> documents(Collection<Long> articleIds) {
    Map<Long, List<String>> documents = new HashMap<>();
    jdbc.sql(
            """
            select s.article_id, o.name
            from statement s join source o on o.id = s.source_id
            where s.current and o.type = 'DOCUMENT' and s.article_id = any(?)
            group by s.article_id, o.name order by s.article_id, min(s.position)
            """)
        .param(articleIds.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs ->
                    documents
                        .computeIfAbsent(rs.getLong(1), none -> new ArrayList<>())
                        .add(rs.getString(2)));
    return documents;
  }

  /** A statement with the name of its source that a curator gave it. */
  private KeptStatement kept(ResultSet rs) throws SQLException {
    Statement read = json.readValue(rs.getString("slots"), Statement.class);
    boolean named = rs.getObject("read_source_id") != null;
    return new KeptStatement(
        rs.getLong("id"),
        rs.getLong("article_id"),
        rs.getInt("position"),
        rs.getInt("paragraph"),
        rs.getString("sentence"),
        rs.getInt("sentence_start"),
        named
            ? read.attributedTo(rs.getString("name"), SourceType.valueOf(rs.getString("type")))
            : read,
        rs.getString("slug"),
        StoredVector.of(rs.getBytes("embedding")),
        named);
  }
}
