package org.variorum.wording;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Kind;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.DecisionWithdrawn;
import org.variorum.curation.Decisions;
import org.variorum.curation.Draft;
import org.variorum.curation.Refused;

/**
 * Curators' decisions about names that were counted in an article and are none. They hold however
 * often the article is read and counted again.
 */
@Service
public class NameCuration {

  private final Articles articles;
  private final WordingCounting counting;
  private final Decisions decisions;
  private final JdbcClient jdbc;

  NameCuration(Articles articles, WordingCounting counting, Decisions decisions, JdbcClient jdbc) {
    this.articles = articles;
    this.counting = counting;
    this.decisions = decisions;
    this.jdbc = jdbc;
  }

  /**
   * A name as it is counted.
   *
   * @param id until the article is counted again
   * @param sentence the first that has it; empty where that is not known
   */
  public record CountedName(
      long id, WordingKind kind, String referent, String text, int count, String sentence) {

    private String said() {
      return text.equals(referent) ? text : text + " (" + referent + ")";
    }
  }

  /** The names that are counted in an article, in its order. */
  public List<CountedName> of(long articleId) {
    return jdbc.sql(
            """
            select u.*, s.sentence from wording_use u left join statement s on s.id = u.statement_id
            where u.article_id = ? order by s.position, u.id
            """)
        .param(articleId)
        .query(
            (rs, row) ->
                new CountedName(
                    rs.getLong("id"),
                    WordingKind.valueOf(rs.getString("kind")),
                    rs.getString("referent"),
                    rs.getString("text"),
                    rs.getInt("count"),
                    rs.getString("sentence") == null ? "" : rs.getString("sentence")))
        .list();
  }

  /**
   * Leaves a name out of what is counted in an article; returns the decision's id. Refuses one that
   * is not counted (any more).
   *
   * @param nameId as {@link #of} gives it
   */
  @Transactional
  public long omit(long articleId, long nameId, String by, String reason) {
    counting.lock(articleId);
    Article article =
        articles
            .byId(articleId)
            .orElseThrow(() -> new Refused("There is no such article any more."));
    CountedName name =
        of(articleId).stream()
            .filter(each -> each.id() == nameId)
            .findFirst()
            .orElseThrow(
                () -> new Refused("The article was counted again meanwhile. Look once more."));
    long decision =
        decisions.enter(
            new Draft(
                article.topicId(),
                Subject.ARTICLE,
                articleId,
                null,
                Kind.OMIT_NAME,
                name.said(),
                by,
                reason));
    jdbc.sql(
            """
            insert into omitted_name (decision_id, article_id, kind, referent, text)
            values (?, ?, ?, ?, ?)
            """)
        .params(decision, articleId, name.kind().name(), name.referent(), name.text())
        .update();
    counting.count(article);
    return decision;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(DecisionWithdrawn withdrawn) {
    Decision decision = withdrawn.decision();
    if (decision.kind() == Kind.OMIT_NAME) {
      articles.byId(decision.subjectId()).ifPresent(counting::count);
    }
  }
}
