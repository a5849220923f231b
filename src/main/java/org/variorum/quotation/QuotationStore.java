package org.variorum.quotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.article.Article;
import org.variorum.quotation.QuotationGroups.Pair;
import org.variorum.quotation.QuotationGroups.Sketch;

/** The tables of this room. */
@Repository
class QuotationStore {

  /** Of one quotation's candidates, those that share most pairs of words. */
  private static final int CANDIDATES = 200;

  private static final String COLUMNS =
      "q.id, q.article_id, q.statement_id, q.position, q.text, q.source, q.near, q.scare";

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  QuotationStore(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  /** Keeps an article's quotations in place of those it had. */
  List<Printing> replace(Article article, List<Printing> printings) {
    jdbc.sql("delete from quotation where article_id = ?").param(article.id()).update();
    template.batchUpdate(
        """
        insert into quotation (topic_id, article_id, statement_id, position, text, source, near, scare, shingles)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        printings.stream()
            .map(
                printing ->
                    new Object[] {
                      article.topicId(),
                      article.id(),
                      printing.statementId(),
                      printing.position(),
                      printing.text(),
                      printing.source(),
                      printing.near().toArray(String[]::new),
                      printing.scare(),
                      shingles(printing)
                    })
            .toList());
    return ofArticles(List.of(article.id()));
  }

  /** Quotations of other articles that share words with this one, found through the index. */
  List<Printing> candidates(Printing printing, long topicId) {
    Integer[] shingles = shingles(printing);
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from quotation q
                where q.shingles && ? and q.topic_id = ? and q.article_id <> ?
                order by (select count(*) from unnest(q.shingles) s where s = any(?)) desc, q.id
                limit ?
                """)
        .params(shingles, topicId, printing.articleId(), shingles, CANDIDATES)
        .query(QuotationStore::printing)
        .list();
  }

  /** Forgets all that was read in these articles. */
  void forget(Collection<Long> articleIds) {
    Long[] ids = articleIds.toArray(Long[]::new);
    jdbc.sql("delete from quotation where article_id = any(?)").param(ids).update();
  }

  void pair(Printing printing, List<Printing> others) {
    template.batchUpdate(
        "insert into quotation_pair (one_id, two_id) values (?, ?) on conflict do nothing",
        others.stream()
            .map(
                other ->
                    new Object[] {
                      Math.min(printing.id(), other.id()), Math.max(printing.id(), other.id())
                    })
            .toList());
  }

  List<Printing> ofArticles(Collection<Long> articleIds) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from quotation q where q.article_id = any(?) order by q.article_id, q.position")
        .param(articleIds.toArray(Long[]::new))
        .query(QuotationStore::printing)
        .list();
  }

  List<Pair> pairs(Collection<Long> articleIds) {
    return jdbc.sql(
            """
            select p.one_id, p.two_id from quotation q
            join quotation_pair p on p.one_id = q.id or p.two_id = q.id
            where q.article_id = any(?) group by p.one_id, p.two_id order by p.one_id, p.two_id
            """)
        .param(articleIds.toArray(Long[]::new))
        .query((rs, n) -> new Pair(rs.getLong(1), rs.getLong(2)))
        .list();
  }

  /** The pairs of a topic, or all where it is null. */
  List<Pair> pairsOf(@Nullable Long topicId) {
    return jdbc.sql(
            """
            select p.one_id, p.two_id from quotation_pair p join quotation q on q.id = p.one_id
            where ?::bigint is null or q.topic_id = ? order by p.one_id, p.two_id
            """)
        .param(topicId)
        .param(topicId)
        .query((rs, n) -> new Pair(rs.getLong(1), rs.getLong(2)))
        .list();
  }

  /** The paired quotations of a topic, or all where it is null, without their words. */
  List<Sketch> sketches(@Nullable Long topicId) {
    return jdbc.sql(
            """
            select q.id, q.article_id, length(q.text) from quotation q
            where (?::bigint is null or q.topic_id = ?)
              and exists (select from quotation_pair p where q.id in (p.one_id, p.two_id))
            """)
        .param(topicId)
        .param(topicId)
        .query((rs, n) -> new Sketch(rs.getLong(1), rs.getLong(2), rs.getInt(3)))
        .list();
  }

  List<Printing> byIds(Collection<Long> ids) {
    return jdbc.sql("select " + COLUMNS + " from quotation q where q.id = any(?) order by q.id")
        .param(ids.toArray(Long[]::new))
        .query(QuotationStore::printing)
        .list();
  }

  private static Integer[] shingles(Printing printing) {
    return printing.words().shingles().toArray(Integer[]::new);
  }

  private static Printing printing(ResultSet rs, int row) throws SQLException {
    return new Printing(
        rs.getLong("id"),
        rs.getLong("article_id"),
        rs.getObject("statement_id", Long.class),
        rs.getInt("position"),
        rs.getString("text"),
        rs.getString("source"),
        Set.of((String[]) rs.getArray("near").getArray()),
        rs.getBoolean("scare"));
  }
}
