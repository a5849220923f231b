package org.variorum.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.variorum.wording.Wording.Use;

/** All names that articles give to things, by referent. */
@Service
public class Wordings {

  /** The referents under which verbs of saying are kept that tell the writer's belief. */
  public static final List<String> VERBS = List.of(Stance.DOUBTS.referent, Stance.VOUCHES.referent);

  private static final String USE =
      """
      select u.referent, u.article_id, a.outlet_id, u.text, u.count, u.scare_quoted, u.statement_id
      from wording_use u join article a on a.id = u.article_id
      """;

  private final JdbcClient jdbc;

  Wordings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The wordings of a topic, or all where it is null. */
  public Page<Wording> page(@Nullable Long topicId, Pageable pageable) {
    String condition = " where (?::bigint is null or topic_id = ?)";
    List<String> referents =
        jdbc.sql(
                "select referent from wording_use"
                    + condition
                    + " group by referent order by count(*) desc, referent limit ? offset ?")
            .param(topicId)
            .param(topicId)
            .param(pageable.getPageSize())
            .param(pageable.getOffset())
            .query((rs, n) -> rs.getString(1))
            .list();
    long total =
        jdbc.sql("select count(distinct referent) from wording_use" + condition)
            .param(topicId)
            .param(topicId)
            .query(Long.class)
            .single();
    List<Wording> items =
        grouped(
            jdbc.sql(
                    USE
                        + """
                         where (?::bigint is null or u.topic_id = ?) and u.referent = any(?)
                         order by array_position(?, u.referent), u.article_id, u.id
                        """)
                .param(topicId)
                .param(topicId)
                .param(referents.toArray(String[]::new))
                .param(referents.toArray(String[]::new)));
    return new PageImpl<>(items, pageable, total);
  }

  /** The wordings of these articles. */
  public List<Wording> ofArticles(Collection<Long> articleIds) {
    return grouped(
        jdbc.sql(USE + " where u.article_id = any(?) order by u.referent, u.article_id, u.id")
            .param(articleIds.toArray(Long[]::new)));
  }

  private static List<Wording> grouped(JdbcClient.StatementSpec query) {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    query.query(
        rs -> {
          uses.computeIfAbsent(rs.getString("referent"), none -> new ArrayList<>())
              .add(
                  new Use(
                      rs.getLong("article_id"),
                      rs.getLong("outlet_id"),
                      rs.getString("text"),
                      rs.getInt("count"),
                      rs.getBoolean("scare_quoted"),
                      rs.getObject("statement_id", Long.class)));
        });
    return uses.entrySet().stream()
        .map(entry -> new Wording(entry.getKey(), entry.getValue()))
        .toList();
  }
}
