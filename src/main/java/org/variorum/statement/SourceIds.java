package org.variorum.statement;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.text.speech.Source;
import org.variorum.text.speech.SourceType;

/** Knows sources again by their slug, and makes them on their first mention. */
@Component
class SourceIds {

  private final JdbcClient jdbc;

  SourceIds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Ids of these sources by slug; asked for in one order, so that nobody deadlocks. */
  Map<String, Long> of(Collection<Source> sources) {
    Map<String, Source> bySlug = new TreeMap<>();
    sources.forEach(source -> bySlug.putIfAbsent(SourceSlug.of(source), source));
    Map<String, Long> ids = new TreeMap<>();
    bySlug.forEach((slug, source) -> ids.put(slug, of(slug, source.name(), source.type())));
    return ids;
  }

  /** The id of the source of this name. */
  long of(SourceType type, String name) {
    return of(SourceSlug.of(type, name), name, type);
  }

  private long of(String slug, String name, SourceType type) {
    jdbc.sql("insert into source (slug, name, type) values (?, ?, ?) on conflict do nothing")
        .params(slug, name, type.name())
        .update();
    return jdbc.sql("select id from source where slug = ?").param(slug).query(Long.class).single();
  }
}
