package org.variorum.topic;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The referents of all topics, in the order in which they were written down. */
@Service
@Transactional(readOnly = true)
public class Referents {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Referents(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  public List<Referent> of(long topicId) {
    return jdbc.sql("select name, names from topic_referent where topic_id = ? order by position")
        .param(topicId)
        .query(
            (rs, row) ->
                new Referent(
                    rs.getString("name"), List.of((String[]) rs.getArray("names").getArray())))
        .list();
  }

  /** Puts these in the place of those it had; the texts are then searched anew, if they differ. */
  @Transactional
  public void give(long topicId, List<Referent> referents) {
    // two that save at once wait for each other
    jdbc.sql("select id from topic where id = ? for update").param(topicId).query().singleRow();
    if (referents.equals(of(topicId))) {
      return;
    }
    jdbc.sql("delete from topic_referent where topic_id = ?").param(topicId).update();
    int position = 0;
    for (Referent referent : referents) {
      jdbc.sql("insert into topic_referent (topic_id, position, name, names) values (?, ?, ?, ?)")
          .params(topicId, position++, referent.name(), referent.names().toArray(String[]::new))
          .update();
    }
    events.publishEvent(new ReferentsGiven(topicId));
  }
}
