package org.variorum.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.variorum.article.ArticleList;
import org.variorum.article.ListedArticle;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.Decisions;
import org.variorum.story.Stories;

/** Names what decisions are about, in one query for each kind of it. */
@Service
public class DecidedMatters {

  /** So many letters of a sentence name what is gone. */
  private static final int LONGEST = 140;

  private final Decisions decisions;
  private final Stories stories;
  private final ArticleList articles;
  private final JdbcClient jdbc;

  DecidedMatters(Decisions decisions, Stories stories, ArticleList articles, JdbcClient jdbc) {
    this.decisions = decisions;
    this.stories = stories;
    this.articles = articles;
    this.jdbc = jdbc;
  }

  /** The decisions that shaped a story as it is now, the latest first. */
  public List<Decided> onStory(long id) {
    return shaping(stories.decisionsOn(id));
  }

  /** The decisions that shaped a claim as it was compared last, the latest first. */
  public List<Decided> onClaim(long id) {
    return shaping(ids("select decision_id from claim_ruling where claim_id = ?", id));
  }

  /** The decisions that shaped a figure as it was compared last, the latest first. */
  public List<Decided> onFigure(long id) {
    return shaping(ids("select decision_id from figure_ruling where figure_id = ?", id));
  }

  /** The decisions that hold about the names of a source, the latest first. */
  public List<Decided> onSource(long id) {
    return shaping(
        ids(
            """
            select d.id from decision d
            where d.subject = 'SOURCE'
              and (? in (d.subject_id, d.other_id)
                or d.said = (select name from source where id = ?))
            """,
            id,
            id));
  }

  /** The decisions that hold about what is shown no more, the latest first. */
  public List<Decided> onGone(Subject subject, long id) {
    return of(decisions.about(subject, id).stream().filter(Decision::holds).toList());
  }

  private Set<Long> ids(String sql, Object... of) {
    return jdbc.sql(sql).params(of).query((rs, n) -> rs.getLong(1)).set();
  }

  private List<Decided> shaping(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : of(
            decisions.byIds(ids).values().stream()
                .filter(Decision::holds)
                .sorted(Comparator.comparingLong(Decision::id).reversed())
                .toList());
  }

  /** In the order of the decisions. */
  public List<Decided> of(List<Decision> decisions) {
    Map<Subject, Map<Long, Decided.Named>> named = new HashMap<>();
    for (Subject subject : Subject.values()) {
      named.put(subject, named(subject, ids(decisions, subject)));
    }
    return decisions.stream()
        .map(
            decision -> {
              Map<Long, Decided.Named> known =
                  Objects.requireNonNull(named.get(decision.subject()));
              return new Decided(decision, known.get(decision.subjectId()), other(decision, known));
            })
        .toList();
  }

  private static Decided.@Nullable Named other(Decision decision, Map<Long, Decided.Named> known) {
    Long id = decision.otherId();
    return id == null || id == decision.subjectId() ? null : known.get(id);
  }

  private static List<Long> ids(List<Decision> decisions, Subject subject) {
    return decisions.stream()
        .filter(decision -> decision.subject() == subject)
        .flatMap(decision -> Stream.of(decision.subjectId(), decision.otherId()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private Map<Long, Decided.Named> named(Subject subject, Collection<Long> ids) {
    return switch (subject) {
      case STORY -> {
        Map<Long, Decided.Named> named = new HashMap<>();
        stories
            .byIds(ids)
            .forEach(
                story ->
                    named.put(
                        story.id(), new Decided.Named(story.title(), "/stories/" + story.slug())));
        yield named;
      }
      case CLAIM ->
          withGone(
              named("select id, text from claim where id = any(?)", "/claims/", ids),
              subject,
              "/claims/",
              ids);
      case FIGURE ->
          withGone(
              named(
                  "select id, coalesce(nullif(label, ''), counted) from figure where id = any(?)",
                  "/figures/",
                  ids),
              subject,
              "/figures/",
              ids);
      case SOURCE -> sources(ids);
      case ARTICLE ->
          articles.byIds(ids).stream()
              .collect(
                  Collectors.toMap(
                      ListedArticle::id,
                      article -> new Decided.Named(article.title(), "/articles/" + article.id())));
    };
  }

  /** Those that are no more are named by the first sentence that they stood on. */
  private Map<Long, Decided.Named> withGone(
      Map<Long, Decided.Named> named, Subject subject, String place, Collection<Long> ids) {
    jdbc.sql(
            """
            select distinct on (d.id) d.id, s.slots->>'text'
            from departed_statement d join statement s on s.id = d.statement_id
            where d.kind = ? and d.id = any(?) order by d.id, s.id
            """)
        .params(subject.name(), ids.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs ->
                    named.putIfAbsent(
                        rs.getLong(1),
                        new Decided.Named(cut(rs.getString(2)), place + rs.getLong(1), true)));
    return named;
  }

  private static String cut(String words) {
    return words.length() <= LONGEST
        ? words
        : words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …";
  }

  private Map<Long, Decided.Named> sources(Collection<Long> ids) {
    Map<Long, Decided.Named> named = new HashMap<>();
    jdbc.sql("select id, name, slug from source where id = any(?)")
        .param(ids.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs ->
                    named.put(
                        rs.getLong(1),
                        new Decided.Named(rs.getString(2), "/sources/" + rs.getString(3))));
    return named;
  }

  private Map<Long, Decided.Named> named(String sql, String place, Collection<Long> ids) {
    Map<Long, Decided.Named> named = new HashMap<>();
    jdbc.sql(sql)
        .param(ids.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs ->
                    named.put(
                        rs.getLong(1), new Decided.Named(rs.getString(2), place + rs.getLong(1))));
    return named;
  }
}
