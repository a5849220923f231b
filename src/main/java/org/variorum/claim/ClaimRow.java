package org.variorum.claim;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A claim as its table holds it. */
record ClaimRow(
    long id,
    long topicId,
    long storyId,
    String text,
    int articles,
    boolean differs,
    boolean background,
    boolean curated) {

  static ClaimRow of(ResultSet rs) throws SQLException {
    return new ClaimRow(
        rs.getLong("id"),
        rs.getLong("topic_id"),
        rs.getLong("story_id"),
        rs.getString("text"),
        rs.getInt("articles"),
        rs.getBoolean("differs"),
        rs.getBoolean("background"),
        rs.getBoolean("curated"));
  }
}
