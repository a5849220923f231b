package org.variorum.platform.upkeep;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Limits that an admin chose in place of the program's own. */
@Repository
class Limits {

  private final JdbcClient jdbc;

  Limits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Long> get(String name) {
    return jdbc.sql("select value from limit_set where name = ?")
        .param(name)
        .query(Long.class)
        .optional();
  }

  void set(String name, long value) {
    jdbc.sql(
            """
            insert into limit_set (name, value) values (?, ?)
            on conflict (name) do update set value = excluded.value
            """)
        .params(name, value)
        .update();
  }
}
