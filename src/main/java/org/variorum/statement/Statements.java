package org.variorum.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** All statements of the current revisions. */
@Service
public class Statements {

  private final StatementStore store;

  Statements(StatementStore store) {
    this.store = store;
  }

  /** The statements of an article in their order; empty while it waits to be read. */
  public List<KeptStatement> ofArticle(long articleId) {
    return store.current("s.article_id = ?", articleId);
  }

  /** The statements of these articles, article by article. */
  public List<KeptStatement> ofArticles(Collection<Long> articleIds) {
    return store.current("s.article_id = any(?)", (Object) articleIds.toArray(Long[]::new));
  }

  /** Those of these statements that are current, article by article. */
  public List<KeptStatement> byIds(Collection<Long> ids) {
    return store.current("s.id = any(?)", (Object) ids.toArray(Long[]::new));
  }

  /** A statement of whatever revision. */
  public Optional<ReadStatement> read(long id) {
    return store.read(id);
  }

  /** All statements of a topic, article by article. */
  public List<KeptStatement> ofTopic(long topicId) {
    return store.current("s.topic_id = ?", topicId);
  }

  /** The paragraph that each of these statements stands in, by statement id. */
  public Map<Long, Integer> paragraphs(Collection<Long> statementIds) {
    return store.paragraphs(statementIds);
  }

  /** Names of the documents that each of these articles quotes from, by article id. */
  public Map<Long, List<String>> documents(Collection<Long> articleIds) {
    return store.documents(articleIds);
  }

  /** The matches among a topic's statements. */
  public List<Match> matchesInTopic(long topicId) {
    return store.matchesInTopic(topicId);
  }

  /** The matches between statements of these articles. */
  public List<Match> matchesAmong(Collection<Long> articleIds) {
    return store.matchesAmong(articleIds);
  }

  /** Ids of the articles that share most matches with this one, the nearest first. */
  public List<Long> nearestArticles(long articleId, int limit) {
    return store.nearestArticles(articleId, limit);
  }
}
