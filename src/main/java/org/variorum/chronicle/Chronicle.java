package org.variorum.chronicle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All disagreements that are found now, and when stories and topics last changed. */
@Service
public class Chronicle {

  private static final String NEWEST = " order by s.first_seen desc, s.id desc limit ? offset ?";

  private final JdbcClient jdbc;
  private final SightingRows rows;

  Chronicle(JdbcClient jdbc, SightingRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** A topic's disagreements, the newest seen first. */
  public List<Sighting> newestOfTopic(long topicId, int limit, int offset) {
    return rows.where("s.topic_id = ? and s.gone_at is null" + NEWEST, topicId, limit, offset);
  }

  /**
   * Disagreements of these topics, the newest seen first.
   *
   * @param each at most so many of a topic
   */
  public List<Sighting> newestOfTopics(Collection<Long> topicIds, int each) {
    return rows.where(
        """
        s.id in (
          select newest.id from unnest(?::bigint[]) topic (id)
          cross join lateral (
            select s.id from sighting s where s.topic_id = topic.id and s.gone_at is null
            order by s.first_seen desc, s.id desc limit ?
          ) newest
        )
        order by s.first_seen desc, s.id desc
        """,
        topicIds.toArray(Long[]::new),
        each);
  }

  /** The disagreements of these stories, the newest seen first. */
  public List<Sighting> newestOfStories(Collection<Long> storyIds, int limit) {
    return rows.where(
        "s.story_id = any(?) and s.gone_at is null" + NEWEST,
        storyIds.toArray(Long[]::new),
        limit,
        0);
  }

  /** Changes with each change of any topic. */
  public Version ofAll() {
    return version("sum(changes)::bigint", "max(changed_at)", "topic_state where changes > ?", 0);
  }

  /** Changes with each change of one of the topic's stories. */
  public Version ofTopic(long topicId) {
    return version("changes", "changed_at", "topic_state where topic_id = ?", topicId);
  }

  /** Changes when a disagreement of the topic comes, changes or goes. */
  public Version ofDisagreements(long topicId) {
    return version("sightings", "sightings_changed", "topic_state where topic_id = ?", topicId);
  }

  /** Changes when the story's articles, their texts or its disagreements do. */
  public Version ofStory(long storyId) {
    return version("changes", "changed_at", "story_state where story_id = ?", storyId);
  }

  /** As of the story's id. */
  public Version ofStory(String slug) {
    return version(
        "changes",
        "changed_at",
        "story_state where story_id = (select id from story where slug = ?)",
        slug);
  }

  private Version version(String number, String at, String from, Object parameter) {
    return jdbc.sql("select " + number + " as number, " + at + " as at from " + from)
        .param(parameter)
        .query((rs, n) -> rs.getObject("at") == null ? Version.NONE : version(rs))
        .optional()
        .orElse(Version.NONE);
  }

  private static Version version(ResultSet rs) throws SQLException {
    return new Version(rs.getLong("number"), SightingRows.instant(rs, "at"));
  }

  /**
   * How a story stood when it was last looked at.
   *
   * @param reports how many of its reports are independent
   */
  public record Look(int reports, Version version) {}

  /** How each of these stories stands; one that was not looked at yet is left out. */
  public Map<Long, Look> looks(Collection<Long> storyIds) {
    Map<Long, Look> looks = new HashMap<>();
    jdbc.sql(
            """
            select story_id, reports, changes as number, changed_at as at from story_state
            where story_id = any(?)
            """)
        .param(storyIds.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs ->
                    looks.put(rs.getLong("story_id"), new Look(rs.getInt("reports"), version(rs))));
    return looks;
  }
}
