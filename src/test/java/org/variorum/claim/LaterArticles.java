package org.variorum.claim;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Articles that come after those of {@link org.variorum.HarbourNews}, each with one statement. */
final class LaterArticles {

  private final JdbcClient jdbc;
  private int count;

  LaterArticles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An outlet says in another number what a statement says, and matches these; returns the
   * statement's id.
   */
  long says(String outlet, long like, String number, int value, long... matched) {
    long article = article(outlet, like);
    long said =
        jdbc.sql(
                """
                insert into statement (article_id, revision_id, topic_id, position, paragraph,
                                       sentence, sentence_start, slots, embedding)
                select r.article_id, r.id, s.topic_id, 0, 0,
                       regexp_replace(s.sentence, 'Forty|Sixty', ?), 0,
                       regexp_replace(regexp_replace(s.slots::text, 'Forty|Sixty', ?, 'g'),
                                      '"min": ?\\d+', '"min": ' || ?)::jsonb,
                       s.embedding
                from statement s, revision r where s.id = ? and r.article_id = ? returning id
                """)
            .params(number, number, Integer.toString(value), like, article)
            .query(Long.class)
            .single();
    for (long other : matched) {
      jdbc.sql("insert into statement_match values (?, ?, 1)").params(other, said).update();
    }
    return said;
  }

  long articleOf(long statement) {
    return jdbc.sql("select article_id from statement where id = ?")
        .param(statement)
        .query(Long.class)
        .single();
  }

  private long article(String outlet, long like) {
    count++;
    long id =
        jdbc.sql(
                """
                with publisher as (
                  insert into outlet (slug, name) values (?, ?)
                  on conflict (slug) do update set name = excluded.name returning id
                )
                insert into article (outlet_id, topic_id, address, url, first_seen_at, revision)
                select p.id, a.topic_id, a.address || '/' || ?, a.url || '/' || ?, now(), 1
                from publisher p, statement s join article a on a.id = s.article_id
                where s.id = ? returning id
                """)
            .params(outlet.toLowerCase(Locale.ROOT), outlet, count, count, like)
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into revision (article_id, number, title, authors, language, text, taken_at)
            values (?, 1, 'Later', '{}', 'en', 'Later.', now())
            """)
        .param(id)
        .update();
    jdbc.sql(
            """
            insert into story_article
            select ?, m.story_id from story_article m join statement s on s.article_id = m.article_id
            where s.id = ?
            """)
        .params(id, like)
        .update();
    return id;
  }
}
