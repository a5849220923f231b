package org.variorum.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All figures: those that differ first, then those that several articles give. */
@Service
public class Figures {

  private final JdbcClient jdbc;
  private final FigureRows rows;

  Figures(JdbcClient jdbc, FigureRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** The figures of a story, or of a topic, or all where both are null. */
  public Page<Figure> page(@Nullable Long storyId, @Nullable Long topicId, Pageable pageable) {
    String condition =
        "(?::bigint is null or f.story_id = ?) and (?::bigint is null or f.topic_id = ?)";
    List<@Nullable Long> parameters = Arrays.asList(storyId, storyId, topicId, topicId);
    long total =
        jdbc.sql("select count(*) from figure f where " + condition)
            .params(parameters)
            .query(Long.class)
            .single();
    return new PageImpl<>(rows.where(condition, parameters, pageable), pageable, total);
  }

  public Optional<Figure> byId(long id) {
    return rows.where("f.id = ?", id).stream().findFirst();
  }

  /** The figures that any of these statements give a value for. */
  public List<Figure> ofStatements(Collection<Long> statementIds) {
    return rows.where(
        "f.id in (select figure_id from figure_value where statement_id = any(?))",
        statementIds.toArray(Long[]::new));
  }

  /** The figures that any of these articles give a value for, also those of other stories. */
  public List<Figure> ofArticles(Collection<Long> articleIds) {
    return rows.where(
        "f.id in (select figure_id from figure_value where article_id = any(?))",
        articleIds.toArray(Long[]::new));
  }

  /** The figures of these stories in which articles part ways or one took over a newer count. */
  public List<Figure> differing(Collection<Long> storyIds) {
    return rows
        .where(
            "f.story_id = any(?) and f.outcome in ('DIFFERS', 'UPDATED', 'DECLARED_UNKNOWN')",
            storyIds.toArray(Long[]::new))
        .stream()
        .filter(Figure::differs)
        .toList();
  }
}
