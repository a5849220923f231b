package org.variorum.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.variorum.text.speech.SourceType;

/** All sources to which current statements are attributed. */
@Service
public class SourceRegister {

  private static final String CITED =
      """
      select o.id, o.slug, o.name, o.type, count(*) as statements,
             count(distinct s.article_id) as articles, count(distinct a.outlet_id) as outlets
      from statement s join source o on o.id = s.source_id join article a on a.id = s.article_id
      where s.current and\s""";

  private final JdbcClient jdbc;

  SourceRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty where there is no such source, or nothing is attributed to it any more. */
  public Optional<CitedSource> bySlug(String slug) {
    return jdbc.sql(CITED + "s.source_id = (select id from source where slug = ?) group by o.id")
        .param(slug)
        .query((rs, n) -> cited(rs))
        .optional();
  }

  /** Empty where there is no such source, or nothing is attributed to it any more. */
  public Optional<CitedSource> byId(long id) {
    return jdbc.sql(CITED + "s.source_id = ? group by o.id")
        .param(id)
        .query((rs, n) -> cited(rs))
        .optional();
  }

  /** Ids of the sources to which any of these statements are attributed. */
  public Set<Long> idsOfStatements(Collection<Long> statementIds) {
    return jdbc.sql("select source_id from statement where id = any(?) and source_id is not null")
        .param(statementIds.toArray(Long[]::new))
        .query((rs, n) -> rs.getLong(1))
        .set();
  }

  /** The topic most statements of which are attributed to a source. */
  public Optional<Long> topicOf(long id) {
    return jdbc.sql(
            """
            select topic_id from statement where source_id = ? and current
            group by topic_id order by count(*) desc, topic_id limit 1
            """)
        .param(id)
        .query(Long.class)
        .optional();
  }

  /** The source that stands for one which nobody is read to cite any more, by their slugs. */
  public Optional<String> heirOf(String slug) {
    return jdbc.sql(
            """
            select n.slug from source was
            join statement s on s.read_source_id = was.id and s.current
            join source n on n.id = s.source_id
            where was.slug = ? group by n.slug order by count(*) desc, n.slug limit 1
            """)
        .param(slug)
        .query(String.class)
        .optional();
  }

  /**
   * Sources, those first that most articles cite.
   *
   * @param topicId null for all topics
   * @param type null for all kinds
   */
  public Page<CitedSource> mostCited(
      @Nullable Long topicId, @Nullable SourceType type, Pageable pageable) {
    record Counted(long id, int all) {}
    List<Counted> top =
        jdbc.sql(
                """
                select o.id, count(*) over () as all_of_them
                from (select source_id, count(distinct article_id) as articles, count(*) as statements
                      from statement
                      where current and source_id is not null
                        and (:topic::bigint is null or topic_id = :topic)
                      group by source_id) s
                join source o on o.id = s.source_id
                where :type::text is null or o.type = :type
                order by s.articles desc, s.statements desc, o.name, o.id limit :limit offset :offset
                """)
            .param("topic", topicId)
            .param("type", type == null ? null : type.name())
            .param("limit", pageable.getPageSize())
            .param("offset", pageable.getOffset())
            .query((rs, n) -> new Counted(rs.getLong(1), rs.getInt(2)))
            .list();
    List<Long> ids = top.stream().map(Counted::id).toList();
    Map<Long, CitedSource> byId = new HashMap<>();
    jdbc.sql(
            CITED
                + "s.source_id = any(:ids) and (:topic::bigint is null or s.topic_id = :topic)"
                + " group by o.id")
        .param("ids", ids.toArray(Long[]::new))
        .param("topic", topicId)
        .query((RowCallbackHandler) rs -> byId.put(rs.getLong("id"), cited(rs)));
    return new PageImpl<>(
        ids.stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).toList(),
        pageable,
        top.isEmpty() ? 0 : top.getFirst().all());
  }

  /** How many statements each outlet's articles attribute to whom, by outlet id. */
  public Map<Long, AttributionHabit> habits(Collection<Long> outletIds) {
    Map<Long, EnumMap<SourceType, Integer>> attributed = new HashMap<>();
    Map<Long, Integer> own = new HashMap<>();
    jdbc.sql(
            """
            select a.outlet_id, o.type, count(*)
            from article a join statement s on s.article_id = a.id and s.current
            left join source o on o.id = s.source_id
            where a.outlet_id = any(?) group by a.outlet_id, o.type
            """)
        .param(outletIds.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs -> {
                  String type = rs.getString(2);
                  if (type == null) {
                    own.put(rs.getLong(1), rs.getInt(3));
                  } else {
                    attributed
                        .computeIfAbsent(rs.getLong(1), none -> new EnumMap<>(SourceType.class))
                        .put(SourceType.valueOf(type), rs.getInt(3));
                  }
                });
    Map<Long, AttributionHabit> habits = new HashMap<>();
    for (Long id : outletIds) {
      habits.put(
          id,
          new AttributionHabit(
              own.getOrDefault(id, 0),
              attributed.getOrDefault(id, new EnumMap<>(SourceType.class))));
    }
    return habits;
  }

  /** Sources that an outlet's articles cite, those that most of them cite first. */
  public List<CitedSource> citedBy(long outletId, int limit) {
    return jdbc.sql(
            CITED
                + """
                a.outlet_id = ? and o.type <> 'ANONYMOUS'
                group by o.id order by articles desc, statements desc, o.name limit ?
                """)
        .params(outletId, limit)
        .query((rs, n) -> cited(rs))
        .list();
  }

  /** How many statements each outlet's articles attribute to a source, the most first. */
  public List<CitingOutlet> outletsCiting(long sourceId) {
    return jdbc.sql(
            """
            select u.slug, u.name, count(*) as statements, count(distinct s.article_id) as articles
            from statement s join article a on a.id = s.article_id join outlet u on u.id = a.outlet_id
            where s.current and s.source_id = ?
            group by u.id order by articles desc, statements desc, u.name
            """)
        .param(sourceId)
        .query(
            (rs, n) ->
                new CitingOutlet(
                    rs.getString("slug"),
                    rs.getString("name"),
                    rs.getInt("statements"),
                    rs.getInt("articles")))
        .list();
  }

  private static CitedSource cited(ResultSet rs) throws SQLException {
    return new CitedSource(
        rs.getLong("id"),
        rs.getString("slug"),
        rs.getString("name"),
        SourceType.valueOf(rs.getString("type")),
        rs.getInt("statements"),
        rs.getInt("articles"),
        rs.getInt("outlets"));
  }
}
