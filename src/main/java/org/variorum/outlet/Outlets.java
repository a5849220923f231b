package org.variorum.outlet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.text.language.Slug;

/** All outlets of this installation. */
@Service
@Transactional(readOnly = true)
public class Outlets {

  /** In seconds. */
  public static final int LONGEST_GAP = 3600;

  /** In characters; pages name themselves as they like. */
  private static final int LONGEST_NAME = 200;

  private final OutletRows rows;
  private final JdbcClient jdbc;

  Outlets(OutletRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  public Optional<Outlet> byId(long id) {
    return rows.findById(id).map(OutletRow::toOutlet);
  }

  public Optional<Outlet> bySlug(String slug) {
    return rows.findBySlug(slug).map(OutletRow::toOutlet);
  }

  /** The outlets of these ids, in no order. */
  public List<Outlet> byIds(Collection<Long> ids) {
    return rows.findAllById(ids).stream().map(OutletRow::toOutlet).toList();
  }

  public List<Outlet> all() {
    return rows.findAll().stream().map(OutletRow::toOutlet).toList();
  }

  /** The outlet of this name, made on its first mention. Two processes may ask at once. */
  @Transactional
  public Outlet named(String name, boolean sample) {
    String slug = Slug.of(name);
    jdbc.sql("insert into outlet (slug, name, sample) values (?, ?, ?) on conflict do nothing")
        .params(slug, bounded(name.strip()), sample)
        .update();
    return bySlug(slug)
        .orElseThrow(() -> new DataIntegrityViolationException("outlet " + slug + " vanished"));
  }

  private static String bounded(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  /** Notes where the outlet of this name is at home; makes it on its first mention. */
  @Transactional
  public Outlet describe(
      String name,
      boolean sample,
      @Nullable String home,
      @Nullable String country,
      @Nullable String language) {
    Outlet outlet = named(name, sample);
    OutletRow row = rows.findById(outlet.id()).orElseThrow();
    row.describe(home, country, language);
    return row.toOutlet();
  }

  /** For how many seconds an outlet's hosts are left alone between two requests, if that is set. */
  public Optional<Integer> gap(long id) {
    return jdbc.sql("select gap_seconds from outlet where id = ? and gap_seconds is not null")
        .param(id)
        .query(Integer.class)
        .optional();
  }

  /** Sets this gap, from 1 to {@value #LONGEST_GAP} seconds; null for what the settings say. */
  @Transactional
  public void leaveAlone(long id, @Nullable Integer seconds) {
    jdbc.sql("update outlet set gap_seconds = :seconds where id = :id")
        .param("seconds", seconds)
        .param("id", id)
        .update();
  }

  /** Forgets an outlet of which no article is held, with its feeds and what was fetched of it. */
  @Transactional
  public void remove(long id) {
    rows.deleteById(id);
  }
}
