package org.variorum.article;

import java.util.Collection;
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
}
