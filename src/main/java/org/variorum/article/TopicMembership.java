package org.variorum.article;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which articles may change their topic, and how they do. */
@Service
public class TopicMembership {

  private final JdbcClient jdbc;
  private final List<TopicHold> holds;
  private final ApplicationEventPublisher events;

  TopicMembership(JdbcClient jdbc, List<TopicHold> holds, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.holds = List.copyOf(holds);
    this.events = events;
  }

  /** Those of these articles that no rules move: put in their topic by name, or by a decision. */
  public Set<Long> bound(Collection<Long> articleIds) {
    Set<Long> bound = new HashSet<>();
    jdbc.sql("select id from article where id = any(?) and topic_named")
        .param(articleIds.toArray(Long[]::new))
        .query(Long.class)
        .list()
        .forEach(bound::add);
    holds.forEach(hold -> bound.addAll(hold.held(articleIds)));
    return bound;
  }

  /**
   * Moves articles to other topics, as if they had been removed from the one and just taken in the
   * other: what was made of them is made anew there.
   *
   * @param topics where each goes, by article id
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void move(Map<Long, Long> topics) {
    if (topics.isEmpty()) {
      return;
    }
    Set<Long> left = lock(topics.keySet());
    events.publishEvent(new ArticlesLeaving(topics.keySet()));
    events.publishEvent(new ArticlesRemoved(topics.keySet(), left));
    new TreeMap<>(topics)
        .forEach(
            (article, topic) -> {
              jdbc.sql("update article set topic_id = ? where id = ?")
                  .params(topic, article)
                  .update();
              events.publishEvent(new RevisionTaken(article, currentRevision(article), topic));
            });
  }

  /** Whoever reads one of them right now has done so before or finds that its topic changed. */
  private Set<Long> lock(Collection<Long> articleIds) {
    return jdbc
        .sql("select topic_id from article where id = any(?) order by id for update")
        .param(articleIds.toArray(Long[]::new))
        .query(Long.class)
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  private long currentRevision(long article) {
    return jdbc.sql(
            """
            select r.id from revision r join article a on a.id = r.article_id and a.revision = r.number
            where a.id = ?
            """)
        .param(article)
        .query(Long.class)
        .single();
  }
}
