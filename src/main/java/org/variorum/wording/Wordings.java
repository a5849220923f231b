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
      select u.kind, u.referent, u.article_id, a.outlet_id, u.text, u.count, u.statement_id
      from wording_use u join article a on a.id = u.article_id
      """;

  private final JdbcClient jdbc;

  Wordings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The wordings of a topic, or all where it is null. */
  public Page<Wording> page(@Nullable Long topicId, Pageable pageable) {
    String condition = " where (?::bigint is null or topic_id = ?)";
    long total =
        jdbc.sql("select count(distinct (kind, referent)) from wording_use" + condition)
            .param(topicId)
            .param(topicId)
            .query(Long.class)
            .single();
    List<Wording> items =
        grouped(
            jdbc.sql(
                    """
                    with listed as (
                      select kind, referent, row_number() over (order by count(*) desc, referent, kind) as place
                      from wording_use"""
                        + condition
                        + " group by kind, referent order by place limit ? offset ?) "
                        + USE
                        + """
                         join listed l on l.kind = u.kind and l.referent = u.referent
                         where (?::bigint is null or u.topic_id = ?)
                         order by l.place, u.article_id, u.id
                        """)
                .param(topicId)
                .param(topicId)
                .param(pageable.getPageSize())
                .param(pageable.getOffset())
                .param(topicId)
                .param(topicId));
    return new PageImpl<>(items, pageable, total);
  }

  /** The wordings of these articles, those of most articles first. */
  public List<Wording> ofArticles(Collection<Long> articleIds) {
    return grouped(
        jdbc.sql(
                USE
                    + """
                     where u.article_id = any(?)
                     order by count(*) over (partition by u.kind, u.referent) desc, u.referent,
                              u.kind, u.article_id, u.id
                    """)
            .param(articleIds.toArray(Long[]::new)));
  }

  private static List<Wording> grouped(JdbcClient.StatementSpec query) {
    Map<Named, List<Use>> uses = new LinkedHashMap<>();
    query.query(
        rs -> {
          uses.computeIfAbsent(
                  new Named(WordingKind.valueOf(rs.getString("kind")), rs.getString("referent")),
                  none -> new ArrayList<>())
              .add(
                  new Use(
                      rs.getLong("article_id"),
                      rs.getLong("outlet_id"),
                      rs.getString("text"),
                      rs.getInt("count"),
                      rs.getObject("statement_id", Long.class)));
        });
    return uses.entrySet().stream()
        .map(entry -> new Wording(entry.getKey().kind, entry.getKey().referent, entry.getValue()))
        .toList();
  }

  private record Named(WordingKind kind, String referent) {}
}
