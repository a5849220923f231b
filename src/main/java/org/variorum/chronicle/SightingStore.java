package org.variorum.chronicle;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes sightings. Nothing is deleted: what is no longer found may come back. */
@Repository
class SightingStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;
  private final SightingRows rows;

  SightingStore(JdbcClient jdbc, JdbcTemplate template, SightingRows rows) {
    this.jdbc = jdbc;
    this.template = template;
    this.rows = rows;
  }

  /** The sighting to which each of these marks belongs; unknown marks are left out. */
  Map<UUID, Long> sightingsOf(Collection<UUID> marks) {
    Map<UUID, Long> sightings = new HashMap<>();
    jdbc.sql("select mark, sighting_id from sighting_mark where mark = any(?)")
        .param(marks.toArray(UUID[]::new))
        .query(
            (RowCallbackHandler)
                rs -> sightings.put(rs.getObject("mark", UUID.class), rs.getLong("sighting_id")));
    return sightings;
  }

  /**
   * Keeps what was found in these stories: what is new, what changed, and what is gone.
   *
   * @return whether a reader would see any of it
   */
  boolean keep(long topicId, Collection<Long> storyIds, Noting noting, Instant now) {
    boolean seen = false;
    Map<Long, Sighting> before = new HashMap<>();
    rows.where(
            "s.id = any(?) and s.gone_at is null",
            (Object) noting.known().keySet().toArray(Long[]::new))
        .forEach(sighting -> before.put(sighting.id(), sighting));
    for (Map.Entry<Long, Found> known : noting.known().entrySet()) {
      seen |= update(known.getKey(), before.get(known.getKey()), known.getValue(), now);
    }
    for (Found found : noting.fresh()) {
      insert(topicId, found, now);
      seen = true;
    }
    return markGone(topicId, storyIds, noting.known().keySet(), now) || seen;
  }

  /** What these stories no longer hold, and what stories held that are left empty. */
  private boolean markGone(
      long topicId, Collection<Long> storyIds, Collection<Long> still, Instant now) {
    return jdbc.sql(
                """
                update sighting s set gone_at = ?
                where s.topic_id = ? and s.gone_at is null and s.first_seen < ?
                  and not s.id = any(?)
                  and (s.story_id = any(?)
                    or not exists (select from story_article m where m.story_id = s.story_id))
                """)
            .params(
                Timestamp.from(now),
                topicId,
                Timestamp.from(now),
                still.toArray(Long[]::new),
                storyIds.toArray(Long[]::new))
            .update()
        > 0;
  }

  private boolean update(long id, @Nullable Sighting before, Found found, Instant now) {
    if (before != null && isSame(before, found)) {
      return false;
    }
    jdbc.sql(
            """
            update sighting set story_id = ?, respect = ?, subject = ?, place = ?, gone_at = null,
              changed_at = ? where id = ?
            """)
        .params(
            found.storyId(),
            found.respect(),
            found.subject(),
            found.place(),
            Timestamp.from(now),
            id)
        .update();
    jdbc.sql("delete from sighting_side where sighting_id = ?").param(id).update();
    addParts(id, found);
    return true;
  }

  private static boolean isSame(Sighting before, Found found) {
    return before.storyId() == found.storyId()
        && before.subject().equals(found.subject())
        && before.place().equals(found.place())
        && before.sides().equals(found.sides());
  }

  private void insert(long topicId, Found found, Instant now) {
    long id =
        jdbc.sql(
                """
                insert into sighting (topic_id, story_id, kind, respect, subject, place, first_seen,
                                      changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
            .params(
                topicId,
                found.storyId(),
                found.kind().name(),
                found.respect(),
                found.subject(),
                found.place(),
                Timestamp.from(now),
                Timestamp.from(now))
            .query(Long.class)
            .single();
    addParts(id, found);
  }

  private void addParts(long id, Found found) {
    List<Object[]> sides = new ArrayList<>();
    for (int position = 0; position < found.sides().size(); position++) {
      Side side = found.sides().get(position);
      sides.add(
          new Object[] {
            id, position, side.articleId(), side.statementId(), side.words(), side.against()
          });
    }
    template.batchUpdate(
        """
        insert into sighting_side (sighting_id, position, article_id, statement_id, words, against)
        values (?, ?, ?, ?, ?, ?)
        """,
        sides);
    template.batchUpdate(
        "insert into sighting_mark (mark, sighting_id) values (?, ?) on conflict do nothing",
        found.marks().stream().map(mark -> new Object[] {mark, id}).toList());
  }
}
