package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a table that belong to claims or figures. They are made what they should be, and only
 * those that differ are written: a claim of thousands of statements that gains one costs one row.
 */
final class OwnedRows {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final List<String> columns;
  private final String sql;

  /**
   * @param keys the columns of the primary key, the one that names the owner first
   * @param others all other columns that are written
   */
  OwnedRows(
      JdbcClient jdbc, JsonMapper json, String table, List<String> keys, List<String> others) {
    this.jdbc = jdbc;
    this.json = json;
    this.columns = Stream.concat(keys.stream(), others.stream()).toList();
    this.sql = sql(table, keys, others, String.join(", ", columns));
  }

  private static String sql(String table, List<String> keys, List<String> others, String all) {
    String same =
        keys.stream()
            .map(key -> "wanted.%1$s = stored.%1$s".formatted(key))
            .collect(Collectors.joining(" and "));
    String update =
        others.stream()
            .map(column -> "%1$s = excluded.%1$s".formatted(column))
            .collect(Collectors.joining(", "));
    return """
        with wanted as materialized (
          select %3$s from jsonb_populate_recordset(null::%1$s, ?::jsonb)
        ), unwanted as (
          delete from %1$s stored where stored.%2$s = any(?)
            and not exists (select from wanted where %4$s)
        )
        insert into %1$s (%3$s) overriding system value
        (select %3$s from wanted except select %3$s from %1$s where %2$s = any(?))
        on conflict (%5$s) do %6$s
        """
        .formatted(
            table,
            keys.getFirst(),
            all,
            same,
            String.join(", ", keys),
            update.isEmpty() ? "nothing" : "update set " + update);
  }

  /**
   * Makes the rows of these owners those that are wanted.
   *
   * @param owners ids of claims or figures
   * @param wanted all rows that they should have, with values in the order of the columns: keys
   *     first
   */
  void replace(Collection<Long> owners, List<@Nullable Object[]> wanted) {
    if (owners.isEmpty()) {
      return;
    }
    Long[] ids = owners.toArray(Long[]::new);
    jdbc.sql(sql).params(json.writeValueAsString(named(wanted)), ids, ids).update();
  }

  private List<Map<String, @Nullable Object>> named(List<@Nullable Object[]> rows) {
    List<Map<String, @Nullable Object>> named = new ArrayList<>();
    for (Object[] row : rows) {
      Map<String, @Nullable Object> columnsOf = new LinkedHashMap<>();
      for (int i = 0; i < row.length; i++) {
        columnsOf.put(columns.get(i), row[i]);
      }
      named.add(columnsOf);
    }
    return named;
  }
}
