package org.variorum.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.statement.StatementStore.Vector;
import org.variorum.text.QuotedRuns;
import org.variorum.text.quantity.TellingNumbers;

/** The matches among statements that no database holds. */
public final class Nominations {

  private Nominations() {}

  /** The mutual nearest statements of every two articles. */
  public static List<Match> among(List<KeptStatement> statements) {
    Map<Long, List<Vector>> byArticle = new LinkedHashMap<>();
    for (KeptStatement statement : statements) {
      byArticle
          .computeIfAbsent(statement.articleId(), none -> new ArrayList<>())
          .add(
              new Vector(
                  statement.id(),
                  statement.articleId(),
                  statement.embedding(),
                  QuotedRuns.of(statement.statement()),
                  new TellingNumbers(statement.statement().quantities())));
    }
    List<List<Vector>> articles = List.copyOf(byArticle.values());
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        matches.addAll(NearestStatements.between(articles.get(i), articles.get(j)));
      }
    }
    return matches;
  }
}
