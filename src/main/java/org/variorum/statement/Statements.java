package org.variorum.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** All statements of the current revisions. */
@Service
public class Statements {

  private final KeptStatements kept;
  private final MatchStore matches;

  Statements(KeptStatements kept, MatchStore matches) {
    this.kept = kept;
    this.matches = matches;
  }

  /** The statements of an article in their order; empty while it waits to be read. */
  public List<KeptStatement> ofArticle(long articleId) {
    return kept.current("s.article_id = ?", articleId);
  }

  /** The statements of these articles, article by article. */
  public List<KeptStatement> ofArticles(Collection<Long> articleIds) {
    return kept.current("s.article_id = any(?)", (Object) articleIds.toArray(Long[]::new));
  }

  /** The sentences of these articles in their order, the article of the highest id first. */
  public List<KeptSentence> sentences(Collection<Long> articleIds) {
    return kept.sentences(articleIds);
  }

  /** Those of these statements that are current, article by article. */
  public List<KeptStatement> byIds(Collection<Long> ids) {
    return kept.current("s.id = any(?)", (Object) ids.toArray(Long[]::new));
  }

  /** A statement of whatever revision. */
  public Optional<ReadStatement> read(long id) {
    return kept.read(id);
  }

  /** The paragraph that each of these statements stands in, by statement id. */
  public Map<Long, Integer> paragraphs(Collection<Long> statementIds) {
    return kept.paragraphs(statementIds);
  }

  /** Names of the documents that each of these articles quotes from, by article id. */
  public Map<Long, List<String>> documents(Collection<Long> articleIds) {
    return kept.documents(articleIds);
  }

  /** The matches that these statements have, whatever they match. */
  public List<Match> matchesOf(Collection<Long> statementIds) {
    return matches.of(statementIds);
  }

  /** The matches between statements of these articles. */
  public List<Match> matchesAmong(Collection<Long> articleIds) {
    return matches.ofArticles(articleIds);
  }

  /** Ids of the articles that share most matches with this one, the nearest first. */
  public List<Long> nearestArticles(long articleId, int limit) {
    return matches.nearestArticles(articleId, limit);
  }
}
