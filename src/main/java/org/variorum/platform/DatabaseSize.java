package org.variorum.platform;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much room the database takes. */
@Component
public class DatabaseSize {

  private final JdbcClient jdbc;

  DatabaseSize(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A table with its indexes and whatever it keeps apart. */
  public record Table(String name, long bytes) {}

  /** In bytes. */
  public long all() {
    return jdbc.sql("select pg_database_size(current_database())").query(Long.class).single();
  }

  /** The tables that take most. */
  public List<Table> largest(int most) {
    return jdbc.sql(
            """
            select relname as name, pg_total_relation_size(oid) as bytes from pg_class
            where relkind = 'r' and relnamespace = current_schema()::regnamespace
            order by bytes desc, relname limit ?
            """)
        .param(most)
        .query((rs, n) -> new Table(rs.getString("name"), rs.getLong("bytes")))
        .list();
  }
}
