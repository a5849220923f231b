package org.variorum.article;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which addresses, folded, lead to which article. */
@Repository
class Addresses {

  private final JdbcClient jdbc;

  Addresses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Long> article(String address) {
    return jdbc.sql("select article_id from article_address where address = ?")
        .param(address)
        .query(Long.class)
        .optional();
  }

  /** Notes the addresses of a new article; fails where one of them leads to another by now. */
  void claim(long articleId, Collection<String> addresses) {
    // in one order everywhere, lest two that claim the same wait for each other
    addresses.stream()
        .sorted()
        .forEach(
            address ->
                jdbc.sql("insert into article_address (address, article_id) values (?, ?)")
                    .params(address, articleId)
                    .update());
  }

  /** Notes addresses by which a known article was met; those that lead elsewhere stay there. */
  void add(long articleId, Collection<String> addresses) {
    addresses.stream()
        .sorted()
        .forEach(
            address ->
                jdbc.sql(
                        "insert into article_address (address, article_id) values (?, ?)"
                            + " on conflict do nothing")
                    .params(address, articleId)
                    .update());
  }

  /** Keeps the addresses, as written, under which an article was met. */
  void keep(long articleId, Collection<String> urls, Instant met) {
    urls.stream()
        .sorted()
        .forEach(
            url ->
                jdbc.sql(
                        "insert into article_alias (article_id, url, met_at) values (?, ?, ?)"
                            + " on conflict do nothing")
                    .params(articleId, url, met.atOffset(ZoneOffset.UTC))
                    .update());
  }

  /** The addresses under which an article was met, the oldest first. */
  List<String> of(long articleId) {
    return jdbc.sql("select url from article_alias where article_id = ? order by met_at, url")
        .param(articleId)
        .query(String.class)
        .list();
  }
}
