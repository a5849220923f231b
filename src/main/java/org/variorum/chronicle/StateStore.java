package org.variorum.chronicle;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which stories are to be looked at, and when each last changed. */
@Repository
class StateStore {

  private final JdbcClient jdbc;

  StateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void due(long topicId, Collection<Long> storyIds) {
    jdbc.sql("insert into story_due (topic_id, story_id) select ?, unnest(?)")
        .params(topicId, storyIds.toArray(Long[]::new))
        .update();
  }

  /** Forgets all that was said by these articles. */
  void forgetSides(Collection<Long> articleIds) {
    Long[] ids = articleIds.toArray(Long[]::new);
    jdbc.sql("delete from sighting_side where article_id = any(?)").param(ids).update();
  }

  void dueOfArticle(long topicId, long articleId) {
    jdbc.sql(
            """
            insert into story_due (topic_id, story_id)
            select ?, story_id from story_article where article_id = ?
            """)
        .params(topicId, articleId)
        .update();
  }

  /** A number that no other order has. */
  long nextOrder() {
    return jdbc.sql("select nextval('chronicle_order')").query(Long.class).single();
  }

  /** Topics of which a story is due. */
  List<Long> topicsWithDue() {
    return jdbc.sql("select distinct topic_id from story_due")
        .query((rs, n) -> rs.getLong(1))
        .list();
  }

  /** Takes some of the topic's due stories off the list; none when all are done. */
  List<Long> take(long topicId, int most) {
    return jdbc
        .sql(
            """
            delete from story_due where topic_id = ? and story_id in
              (select distinct story_id from story_due where topic_id = ? order by 1 limit ?)
            returning story_id
            """)
        .params(topicId, topicId, most)
        .query((rs, n) -> rs.getLong(1))
        .list()
        .stream()
        .distinct()
        .toList();
  }

  /** The number of the current revision of each of these stories' articles, as one text a story. */
  Map<Long, String> revisions(Collection<Long> storyIds) {
    Map<Long, String> revisions = new HashMap<>();
    jdbc.sql(
            """
            select m.story_id, string_agg(a.id || ':' || a.revision, ',' order by a.id)
            from story_article m join article a on a.id = m.article_id
            where m.story_id = any(?) group by m.story_id
            """)
        .param(storyIds.toArray(Long[]::new))
        .query((RowCallbackHandler) rs -> revisions.put(rs.getLong(1), rs.getString(2)));
    return revisions;
  }

  /** Keeps how a story looks now; whether that is other than before. */
  boolean keep(long storyId, long topicId, int reports, String digest, Instant now) {
    return jdbc.sql(
                """
                insert into story_state (story_id, topic_id, reports, digest, changes, changed_at)
                values (?, ?, ?, ?, 1, ?)
                on conflict (story_id) do update
                set reports = excluded.reports, digest = excluded.digest,
                    changes = story_state.changes + 1, changed_at = excluded.changed_at
                where story_state.digest <> excluded.digest
                """)
            .params(storyId, topicId, reports, digest, Timestamp.from(now))
            .update()
        > 0;
  }

  /** Counts a change of a topic's stories, and of its disagreements. */
  void count(long topicId, boolean sightings, Instant now) {
    jdbc.sql(
            """
            insert into topic_state (topic_id, changes, changed_at, sightings, sightings_changed)
            values (?, 1, ?, 1, ?)
            on conflict (topic_id) do update
            set changes = topic_state.changes + 1, changed_at = excluded.changed_at,
                sightings = topic_state.sightings + ?,
                sightings_changed = case when ? then excluded.changed_at
                                    else topic_state.sightings_changed end
            """)
        .params(topicId, Timestamp.from(now), Timestamp.from(now), sightings ? 1 : 0, sightings)
        .update();
  }
}
