package org.variorum.chronicle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads sightings with their sides, in two queries a call. */
@Repository
class SightingRows {

  private final JdbcClient jdbc;

  SightingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that meet {@code condition}, the newest first. */
  List<Sighting> where(String condition, Object... parameters) {
    List<Sighting> bare =
        jdbc.sql("select s.* from sighting s where " + condition)
            .params(parameters)
            .query((rs, n) -> sighting(rs))
            .list();
    Map<Long, List<Side>> sides = sides(bare.stream().map(Sighting::id).toList());
    return bare.stream()
        .map(sighting -> sighting.with(sides.getOrDefault(sighting.id(), List.of())))
        .toList();
  }

  private static Sighting sighting(ResultSet rs) throws SQLException {
    return new Sighting(
        rs.getLong("id"),
        rs.getLong("topic_id"),
        rs.getLong("story_id"),
        SightingKind.valueOf(rs.getString("kind")),
        rs.getString("respect"),
        rs.getString("subject"),
        rs.getString("place"),
        instant(rs, "first_seen"),
        instant(rs, "changed_at"),
        List.of());
  }

  private Map<Long, List<Side>> sides(Collection<Long> ids) {
    Map<Long, List<Side>> sides = new HashMap<>();
    jdbc.sql(
            "select * from sighting_side where sighting_id = any(?) order by sighting_id, position")
        .param(ids.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs ->
                    sides
                        .computeIfAbsent(rs.getLong("sighting_id"), none -> new ArrayList<>())
                        .add(
                            new Side(
                                rs.getLong("article_id"),
                                rs.getObject("statement_id", Long.class),
                                rs.getString("words"),
                                rs.getBoolean("against"))));
    return sides;
  }

  static Instant instant(ResultSet rs, String column) throws SQLException {
    return Objects.requireNonNull(rs.getObject(column, OffsetDateTime.class)).toInstant();
  }
}
