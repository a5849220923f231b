package org.variorum.search;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks through the current texts of articles, each by the rules of its language. */
@Repository
class ArticleSearch {

  /**
   * Of more than that, only the newest are put in order by how well they match: this takes a look
   * at each, and nobody reads further.
   */
  private static final int MOST_RANKED = 1000;

  /** One for each language: only a search for words that are known beforehand uses the index. */
  private static final String HITS_OF_A_LANGUAGE =
      """
      select a.id, a.outlet_id, coalesce(a.published_at, a.first_seen_at) as at,
             r.id as revision_id, '%1$s'::regconfig as language,
             websearch_to_tsquery('%1$s', :words) as query
      from revision r join article a on a.id = r.article_id and a.revision = r.number
      where r.words @@ websearch_to_tsquery('%1$s', :words)
        and words_language(r.language) = '%1$s'::regconfig
        and (:topic::bigint is null or a.topic_id = :topic)
        and (:outlet::bigint is null or a.outlet_id = :outlet)
        and (:from::timestamptz is null or coalesce(a.published_at, a.first_seen_at) >= :from)
        and (:to::timestamptz is null or coalesce(a.published_at, a.first_seen_at) < :to)
      """;

  private static final String RANKED =
      """
      , candidate as (
        select * from hit order by at desc, id desc limit %d
      ), page as (
        select c.*, row_number() over (order by ts_rank_cd(r.words, c.query, 1) desc, at desc, c.id) as place
        from candidate c join revision r on r.id = c.revision_id
        order by place limit :limit offset :offset
      )
      """
          .formatted(MOST_RANKED);

  private static final String NEWEST =
      """
      , page as (
        select h.*, row_number() over (order by at desc, id) as place
        from hit h order by place limit :limit offset :offset
      )
      """;

  private static final String SHOWN =
      """
      select p.id, (select count(*) from hit) as total,
             ts_headline(p.language, translate(r.title, :marks, ''), p.query,
                         :style || ', HighlightAll=true') as title,
             case when a.archiving_reserved then ''
                  else ts_headline(p.language, translate(left(r.text, 50000), :marks, ''), p.query,
                         :style || ', MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … "')
             end as excerpt
      from page p join revision r on r.id = p.revision_id join article a on a.id = p.id
      order by p.place
      """;

  private final JdbcClient jdbc;

  ArticleSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Finding<FoundArticle> find(Question question, int limit, int offset) {
    record Row(int total, FoundArticle article) {}
    List<Row> rows =
        asked((question.newestFirst() ? NEWEST : RANKED) + SHOWN, question)
            .param("limit", limit)
            .param("offset", question.newestFirst() ? offset : Math.min(offset, MOST_RANKED))
            .param("marks", Marks.ALL)
            .param("style", Marks.STYLE)
            .query(
                (rs, n) ->
                    new Row(
                        rs.getInt("total"),
                        new FoundArticle(
                            rs.getLong("id"),
                            Highlights.of(rs.getString("title")),
                            Highlights.of(rs.getString("excerpt")))))
            .list();
    return new Finding<>(
        rows.stream().map(Row::article).toList(), rows.isEmpty() ? 0 : rows.getFirst().total());
  }

  List<OutletShare> outlets(Question question, int limit) {
    return asked(
            """
                select o.id, o.slug, o.name, count(*) as articles
                from hit h join outlet o on o.id = h.outlet_id
                group by o.id order by count(*) desc, o.name limit :limit
                """,
            question)
        .param("limit", limit)
        .query(
            (rs, n) ->
                new OutletShare(
                    rs.getLong("id"),
                    rs.getString("slug"),
                    rs.getString("name"),
                    rs.getInt("articles")))
        .list();
  }

  private JdbcClient.StatementSpec asked(String sql, Question question) {
    // The planner does not see what it costs to unpack ten thousand indexed texts, one by one.
    jdbc.sql("set local enable_seqscan = off").update();
    LocalDate to = question.to();
    String hits =
        String.join(
            " union all ", languages().stream().map(HITS_OF_A_LANGUAGE::formatted).toList());
    return jdbc.sql("with hit as materialized (" + hits + ")" + sql)
        .param("words", question.words())
        .param("topic", question.topicId())
        .param("outlet", question.outletId())
        .param("from", start(question.from()))
        .param("to", to == null ? null : start(to.plusDays(1)));
  }

  /** Rules of languages in which texts are held, by PostgreSQL's names; English where none is. */
  private List<String> languages() {
    List<String> held =
        jdbc.sql("select distinct words_language(language)::text from revision")
            .query((rs, n) -> rs.getString(1))
            .list();
    return held.isEmpty() ? List.of("english") : held;
  }

  private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay().atOffset(ZoneOffset.UTC);
  }
}
