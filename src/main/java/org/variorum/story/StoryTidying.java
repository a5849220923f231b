package org.variorum.story;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.ArticlesRemoved;

/** Keeps nothing in stories of articles that were removed: no empty story, no headline. */
@Component
class StoryTidying {

  private final JdbcClient jdbc;

  StoryTidying(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ArticlesRemoved removed) {
    Long[] topics = removed.topicIds().toArray(Long[]::new);
    jdbc.sql(
            """
            delete from story s where s.topic_id = any(?)
              and not exists (select from story_article m where m.story_id = s.id)
            """)
        .param(topics)
        .update();
    jdbc.sql(
            """
            update story s
            set title = (
              select r.title
              from story_article m
              join article a on a.id = m.article_id
              join revision r on r.article_id = a.id and r.number = a.revision
              where m.story_id = s.id
              order by coalesce(a.published_at, a.first_seen_at), a.id limit 1)
            where s.topic_id = any(?)
              and not exists (
                select from story_article m join revision r on r.article_id = m.article_id
                where m.story_id = s.id and r.title = s.title)
            """)
        .param(topics)
        .update();
  }
}
