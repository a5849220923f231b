package org.variorum.story;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.article.TopicHold;

/** Articles that a curator put in a story, or whose headline a story was given, stay with it. */
@Component
class DecidedPlaces implements TopicHold {

  private final JdbcClient jdbc;

  DecidedPlaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<Long> held(Collection<Long> articleIds) {
    Long[] ids = articleIds.toArray(Long[]::new);
    return new HashSet<>(
        jdbc.sql(
                """
                select d.article_id
                from (select article_id, decision_id from story_decision_article
                      union all select article_id, decision_id from story_headline) d
                where d.article_id = any(?)
                  and not exists (
                    select from decision_withdrawal w where w.decision_id = d.decision_id)
                """)
            .param(ids)
            .query(Long.class)
            .list());
  }
}
