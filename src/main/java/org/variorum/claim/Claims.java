package org.variorum.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.variorum.article.Article;
import org.variorum.article.Articles;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/**
 * All claims: first those that outlets report differently, then what most report, then what one
 * alone has; background after the news.
 */
@Service
public class Claims {

  private static final String ORDER =
      " order by c.background, c.differs desc, c.articles desc, c.id limit ? offset ?";

  private final JdbcClient jdbc;
  private final Articles articles;
  private final Stories stories;

  Claims(JdbcClient jdbc, Articles articles, Stories stories) {
    this.jdbc = jdbc;
    this.articles = articles;
    this.stories = stories;
  }

  /** The claims of a story, or of a topic, or all where both are null. */
  public Page<Claim> page(@Nullable Long storyId, @Nullable Long topicId, Pageable pageable) {
    String condition =
        " where (?::bigint is null or c.story_id = ?) and (?::bigint is null or c.topic_id = ?)";
    List<Row> rows =
        jdbc.sql("select c.* from claim c" + condition + ORDER)
            .params(
                Arrays.asList(
                    storyId,
                    storyId,
                    topicId,
                    topicId,
                    pageable.getPageSize(),
                    pageable.getOffset()))
            .query((rs, n) -> row(rs))
            .list();
    long total =
        jdbc.sql("select count(*) from claim c" + condition)
            .params(Arrays.asList(storyId, storyId, topicId, topicId))
            .query(Long.class)
            .single();
    return new PageImpl<>(withCells(rows), pageable, total);
  }

  /** The claims of these stories that articles report differently. */
  public List<Claim> differing(Collection<Long> storyIds) {
    return withCells(
        jdbc.sql(
                """
                select c.* from claim c
                where c.story_id = any(?) and c.differs
                order by c.background, c.articles desc, c.id
                """)
            .param(storyIds.toArray(Long[]::new))
            .query((rs, n) -> row(rs))
            .list());
  }

  /** In what these stories' claims are told differently, numbers aside; by claim. */
  public List<Dispute> disputes(Collection<Long> storyIds) {
    List<Row> rows =
        jdbc.sql(
                """
                select c.* from claim c
                where c.story_id = any(?)
                  and exists (select from claim_difference d where d.claim_id = c.id)
                order by c.id
                """)
            .param(storyIds.toArray(Long[]::new))
            .query((rs, n) -> row(rs))
            .list();
    Map<Long, List<Disagreement>> disagreements =
        disagreements(rows.stream().map(Row::id).toList());
    return rows.stream()
        .map(
            row ->
                new Dispute(
                    row.id(),
                    row.storyId(),
                    row.text(),
                    disagreements.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /**
   * The claims that any of these articles report, also those of other stories; each has a cell for
   * every one of them.
   */
  public List<Claim> ofArticles(Collection<Long> articleIds) {
    List<Row> rows =
        jdbc.sql(
                """
                select c.* from claim c
                where c.id in (select claim_id from claim_statement where article_id = any(?))
                order by c.background, c.differs desc, c.articles desc, c.id
                """)
            .param(articleIds.toArray(Long[]::new))
            .query((rs, n) -> row(rs))
            .list();
    return withCells(rows, articleIds);
  }

  /** When a topic's statements were last compared; empty before the first time. */
  public Optional<Instant> comparedAt(long topicId) {
    return jdbc.sql("select compared_at from comparison where topic_id = ?")
        .param(topicId)
        .query((rs, n) -> rs.getObject(1, OffsetDateTime.class))
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  public Optional<Claim> byId(long id) {
    List<Row> rows =
        jdbc.sql(
                """
                select c.* from claim c
                where c.id = ?
                """)
            .param(id)
            .query((rs, n) -> row(rs))
            .list();
    return withCells(rows).stream().findFirst();
  }

  /** The claim that each of an article's statements asserts, by statement id. */
  public Map<Long, Long> ofStatements(long articleId) {
    Map<Long, Long> claims = new LinkedHashMap<>();
    jdbc.sql("select statement_id, claim_id from claim_statement where article_id = ?")
        .param(articleId)
        .query(
            rs -> {
              claims.put(rs.getLong(1), rs.getLong(2));
            });
    return claims;
  }

  private record Row(
      long id,
      long topicId,
      long storyId,
      String text,
      int articles,
      boolean differs,
      boolean background,
      boolean curated) {}

  private static Row row(ResultSet rs) throws SQLException {
    return new Row(
        rs.getLong("id"),
        rs.getLong("topic_id"),
        rs.getLong("story_id"),
        rs.getString("text"),
        rs.getInt("articles"),
        rs.getBoolean("differs"),
        rs.getBoolean("background"),
        rs.getBoolean("curated"));
  }

  private record Member(long claimId, long statementId, long articleId, List<String> differs) {}

  private List<Claim> withCells(List<Row> rows) {
    return withCells(rows, List.of());
  }

  /** With a cell for each article of the claim's story, each that reports it, and each of these. */
  private List<Claim> withCells(List<Row> rows, Collection<Long> always) {
    Map<Long, List<Member>> members = members(rows.stream().map(Row::id).toList());
    Map<Long, List<Disagreement>> disagreements =
        disagreements(rows.stream().map(Row::id).toList());
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

  private Map<Long, Story> stories(List<Row> rows) {
    Map<Long, Story> byId = new LinkedHashMap<>();
    stories
        .byIds(rows.stream().map(Row::storyId).distinct().toList())
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

  private Map<Long, List<Disagreement>> disagreements(Collection<Long> claimIds) {
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
      Row row,
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
