package org.variorum.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody found to be no names of one thing; it is not proposed again. */
@Service
public class DismissedNames {

  private final JdbcClient jdbc;

  DismissedNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Dismisses that a referent goes by these names, or that any two of them are of one thing. */
  @Transactional
  public void dismiss(long topicId, String referent, List<String> names) {
    for (String name : names) {
      for (String thing : referent.isEmpty() ? names : List.of(referent)) {
        if (!thing.equals(name)) {
          jdbc.sql(
                  """
                  insert into dismissed_name (topic_id, thing, name) values (?, ?, ?)
                  on conflict do nothing
                  """)
              .params(topicId, NamePhrase.key(thing), NamePhrase.key(name))
              .update();
        }
      }
    }
  }

  Set<Pair> of(long topicId) {
    return new HashSet<>(
        jdbc.sql("select thing, name from dismissed_name where topic_id = ?")
            .param(topicId)
            .query((rs, row) -> new Pair(rs.getString("thing"), rs.getString("name")))
            .list());
  }

  /** In their plain forms. */
  record Pair(String thing, String name) {

    static Pair of(String thing, String name) {
      return new Pair(NamePhrase.key(thing), NamePhrase.key(name));
    }
  }
}
