package org.variorum.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All pairs of articles of which one reuses the other's text. */
@Service
public class Copies {

  private final JdbcClient jdbc;

  Copies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The copies of a topic, or all where it is null. */
  public Page<Copy> page(@Nullable Long topicId, Pageable pageable) {
    String condition = " where (?::bigint is null or topic_id = ?)";
    List<Copy> rows =
        read(
            jdbc.sql(COPY + condition + " order by article_id, of_id limit ? offset ?")
                .param(topicId)
                .param(topicId)
                .param(pageable.getPageSize())
                .param(pageable.getOffset()));
    long total =
        jdbc.sql("select count(*) from copy" + condition)
            .param(topicId)
            .param(topicId)
            .query(Long.class)
            .single();
    return new PageImpl<>(rows, pageable, total);
  }

  /** The copies in which one of these articles is the copy or the original. */
  public List<Copy> among(Collection<Long> articleIds) {
    Long[] ids = articleIds.toArray(Long[]::new);
    return read(
        jdbc.sql(COPY + " where article_id = any(?) or of_id = any(?) order by article_id, of_id")
            .param(ids)
            .param(ids));
  }

  private static final String COPY = "select article_id, of_id, kind, overlap, direction from copy";

  private record Pair(long articleId, long ofId) {}

  private List<Copy> read(JdbcClient.StatementSpec query) {
    List<Copy> bare =
        query
            .query(
                (rs, n) ->
                    new Copy(
                        rs.getLong("article_id"),
                        rs.getLong("of_id"),
                        CopyKind.valueOf(rs.getString("kind")),
                        rs.getDouble("overlap"),
                        rs.getString("direction"),
                        List.of()))
            .list();
    Map<Pair, List<Substitution>> substitutions = substitutions(bare);
    return bare.stream()
        .map(
            copy ->
                new Copy(
                    copy.articleId(),
                    copy.ofId(),
                    copy.kind(),
                    copy.overlap(),
                    copy.direction(),
                    substitutions.getOrDefault(new Pair(copy.articleId(), copy.ofId()), List.of())))
        .toList();
  }

  private Map<Pair, List<Substitution>> substitutions(List<Copy> copies) {
    return jdbc
        .sql(
            """
            select article_id, of_id, copied, original, kind from substitution
            where article_id = any(?) order by article_id, of_id, position
            """)
        .param(copies.stream().map(Copy::articleId).distinct().toArray(Long[]::new))
        .query(
            (rs, n) ->
                Map.entry(
                    new Pair(rs.getLong(1), rs.getLong(2)),
                    new Substitution(
                        rs.getString(3),
                        rs.getString(4),
                        SubstitutionKind.valueOf(rs.getString(5)))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }
}
