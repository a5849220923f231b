package org.variorum.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/** Tells for claims what each article makes of them, in a few queries for however many claims. */
@Component
class ClaimCells {

  private final JdbcClient jdbc;
  private final Articles articles;
  private final Stories stories;

  ClaimCells(JdbcClient jdbc, Articles articles, Stories stories) {
    this.jdbc = jdbc;
    this.articles = articles;
    this.stories = stories;
  }

  private record Member(long claimId, long statementId, long articleId, List<String> differs) {}

  /** With a cell for each article of the claim's story and each that reports it. */
  List<Claim> of(List<ClaimRow> rows) {
    return of(rows, List.of());
  }

  /** With a cell for each article of the claim's story, each that reports it, and each of these. */
  List<Claim> of(List<ClaimRow> rows, Collection<Long> always) {
    Map<Long, List<Member>> members = members(rows.stream().map(ClaimRow::id).toList());
    Map<Long, List<Disagreement>> disagreements =
        disagreements(rows.stream().map(ClaimRow::id).toList());
    Map<Long, Story> storyOf = stories(rows);
    Set<Long> wanted = new LinkedHashSet<>(always);
    storyOf.values().forEach(story -> wanted.addAll(story.articles()));
    members.values().forEach(list -> list.forEach(member -> wanted.add(member.articleId())));
    Map<Long, Article> byId = new LinkedHashMap<>();
    articles.byIds(wanted).forEach(article -> byId.put(article.id(), article));
    return rows.stream()
        .map(
            row -> {
              Story story = storyOf.get(row.storyId());
              return claim(
                  row,
                  members.getOrDefault(row.id(), List.of()),
                  disagreements.getOrDefault(row.id(), List.of()),
                  columns(story, always),
                  byId);
            })
        .toList();
  }

  private static Set<Long> columns(@Nullable Story story, Collection<Long> always) {
    Set<Long> columns = new LinkedHashSet<>(always);
    if (story != null) {
      columns.addAll(story.articles());
    }
    return columns;
  }

  private Map<Long, Story> stories(List<ClaimRow> rows) {
    Map<Long, Story> byId = new LinkedHashMap<>();
    stories
        .byIds(rows.stream().map(ClaimRow::storyId).distinct().toList())
        .forEach(story -> byId.put(story.id(), story));
    return byId;
  }

  private Map<Long, List<Member>> members(Collection<Long> claimIds) {
    return jdbc
        .sql(
            """
            select claim_id, statement_id, article_id, differs from claim_statement
            where claim_id = any(?) order by statement_id
            """)
        .param(claimIds.toArray(Long[]::new))
        .query(
            (rs, n) ->
                new Member(
                    rs.getLong(1),
                    rs.getLong(2),
                    rs.getLong(3),
                    Arrays.asList((String[]) rs.getArray(4).getArray())))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Member::claimId));
  }

  /** In what these claims are told differently, numbers aside; by claim. */
  Map<Long, List<Disagreement>> disagreements(Collection<Long> claimIds) {
    Map<Long, List<Disagreement>> byClaim = new LinkedHashMap<>();
    jdbc.sql("select * from claim_difference where claim_id = any(?) order by claim_id, position")
        .param(claimIds.toArray(Long[]::new))
        .query(
            (RowCallbackHandler)
                rs ->
                    byClaim
                        .computeIfAbsent(rs.getLong("claim_id"), none -> new ArrayList<>())
                        .add(disagreement(rs)));
    return byClaim;
  }

  private static Disagreement disagreement(ResultSet rs) throws SQLException {
    return new Disagreement(
        DifferenceKind.of(rs.getString("kind")),
        rs.getLong("one_statement"),
        rs.getLong("one_article"),
        rs.getString("one_words"),
        rs.getLong("two_statement"),
        rs.getLong("two_article"),
        rs.getString("two_words"),
        rs.getString("reason"));
  }

  private static Claim claim(
      ClaimRow row,
      List<Member> members,
      List<Disagreement> disagreements,
      Set<Long> columns,
      Map<Long, Article> byId) {
    Map<Long, List<Member>> reporting =
        members.stream().collect(Collectors.groupingBy(Member::articleId));
    Instant firstSeen =
        reporting.keySet().stream()
            .map(byId::get)
            .map(article -> Objects.requireNonNull(article).time())
            .min(Comparator.naturalOrder())
            .orElse(Instant.MIN);
    Set<Long> shown = new LinkedHashSet<>(columns);
    shown.addAll(reporting.keySet());
    List<Cell> cells = new ArrayList<>();
    for (Long id : shown) {
      cells.add(
          cell(
              Objects.requireNonNull(byId.get(id)),
              reporting.getOrDefault(id, List.of()),
              firstSeen));
    }
    return new Claim(
        row.id(),
        row.topicId(),
        row.storyId(),
        row.text(),
        row.articles(),
        row.differs(),
        row.background(),
        row.curated(),
        disagreements,
        cells);
  }

  private static Cell cell(Article article, List<Member> members, Instant firstSeen) {
    List<String> differs =
        members.stream().flatMap(member -> member.differs().stream()).distinct().toList();
    List<Long> statements = members.stream().map(Member::statementId).toList();
    return new Cell(
        article.id(),
        article.outletId(),
        kind(article, members, differs, firstSeen),
        differs,
        statements);
  }

  private static CellKind kind(
      Article article, List<Member> members, List<String> differs, Instant firstSeen) {
    if (!members.isEmpty()) {
      return differs.isEmpty() ? CellKind.REPORTS : CellKind.REPORTS_DIFFERENTLY;
    }
    if (article.time().isBefore(firstSeen)) {
      return CellKind.BEFORE;
    }
    return article.truncated() ? CellKind.TEXT_UNAVAILABLE : CellKind.NOT_FOUND;
  }
}
