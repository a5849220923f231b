package org.variorum.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Kind;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.Decisions;

/**
 * Gives stories their titles: what a curator calls it, or else the headline that fits best. A
 * headline that a curator chose is kept as a reference, so that its words go with its article.
 */
@Component
class StoryTitles {

  private final Decisions decisions;
  private final JdbcClient jdbc;

  StoryTitles(Decisions decisions, JdbcClient jdbc) {
    this.decisions = decisions;
    this.jdbc = jdbc;
  }

  /** A title with the decision that gave it. */
  private record Title(String words, @Nullable Long decision) {}

  /** Notes whose headline a decision chose. */
  void choose(long decision, long article) {
    jdbc.sql("insert into story_headline (decision_id, article_id) values (?, ?)")
        .params(decision, article)
        .update();
  }

  /** Titles a story anew; false where it has no member whose headline it could bear. */
  boolean give(long story) {
    List<Headline> headlines = headlines(story);
    if (headlines.isEmpty()) {
      return false;
    }
    Title title = decided(story).orElseGet(() -> new Title(Headline.clearest(headlines), null));
    jdbc.sql("update story set title = ?, title_decision_id = ?, merged_into = null where id = ?")
        .param(title.words())
        .param(title.decision())
        .param(story)
        .update();
    return true;
  }

  /** What the latest decision that can still be carried out calls it. */
  private Optional<Title> decided(long story) {
    return decisions.about(Subject.STORY, story).stream()
        .filter(each -> each.kind() == Kind.RELABEL && each.holds() && each.subjectId() == story)
        .flatMap(each -> words(each).map(words -> new Title(words, each.id())).stream())
        .findFirst();
  }

  private Optional<String> words(Decision decision) {
    return decision.said() == null
        ? chosen(decision.id(), decision.subjectId())
        : Optional.of(decision.said());
  }

  /** The headline that was chosen, as it reads now, of an article that is still in the story. */
  private Optional<String> chosen(long decision, long story) {
    return jdbc.sql(
            """
            select r.title from story_headline h
            join story_article m on m.article_id = h.article_id and m.story_id = ?
            join article a on a.id = h.article_id
            join revision r on r.article_id = a.id and r.number = a.revision
            where h.decision_id = ?
            """)
        .params(story, decision)
        .query(String.class)
        .optional();
  }

  private List<Headline> headlines(long story) {
    return jdbc.sql(
            """
            select r.title, m.title as vector
            from story_article s
            join article a on a.id = s.article_id
            join revision r on r.article_id = a.id and r.number = a.revision
            left join story_member m on m.article_id = a.id
            where s.story_id = ?
            order by coalesce(a.published_at, a.first_seen_at), a.id limit 100
            """)
        .param(story)
        .query((rs, n) -> Headline.of(rs.getString(1), rs.getBytes(2)))
        .list();
  }
}
