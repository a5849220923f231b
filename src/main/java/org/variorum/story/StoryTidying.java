package org.variorum.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.ArticlesLeaving;
import org.variorum.article.ArticlesRemoved;

/** Keeps nothing in stories of articles that were removed: no empty story, no headline. */
@Component
class StoryTidying {

  private static final List<String> OF_ARTICLES =
      List.of("story_waiting", "story_telling", "story_member", "story_article");

  private final JdbcClient jdbc;

  private final StoryStore store;

  StoryTidying(JdbcClient jdbc, StoryStore store) {
    this.jdbc = jdbc;
    this.store = store;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ArticlesLeaving leaving) {
    Long[] articles = leaving.articleIds().toArray(Long[]::new);
    for (String table : OF_ARTICLES) {
      jdbc.sql("delete from " + table + " where article_id = any(?)").param(articles).update();
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ArticlesRemoved removed) {
    Long[] topics = removed.topicIds().toArray(Long[]::new);
    jdbc.sql(
            """
            delete from story s where s.topic_id = any(?) and s.merged_into is null
              and not exists (select from story_article m where m.story_id = s.id)
              and not exists (select from story o where o.merged_into = s.id)
              and not exists (
                select from story_decision_article d where s.id in (d.story_id, d.from_story_id))
            """)
        .param(topics)
        .update();
    store.settle(headlinesGone(topics), Map.of());
    jdbc.sql(
            """
            update story_archive a set articles =
              (select count(*) from story_member m where m.topic_id = a.topic_id)
            where a.topic_id = any(?)
            """)
        .param(topics)
        .update();
  }

  /** The stories that are named by a headline which no member has any more. */
  private Set<Long> headlinesGone(Long[] topics) {
    return jdbc.sql(
            """
            select s.id from story s
            where s.topic_id = any(?)
              and not exists (
                select from story_article m join revision r on r.article_id = m.article_id
                where m.story_id = s.id and r.title = s.title)
            """)
        .param(topics)
        .query((rs, n) -> rs.getLong(1))
        .set();
  }
}
