package org.variorum.search;

/** How the database is asked to set off what it finds. */
final class Marks {

  /** What must not stand in a text that is searched. */
  static final String ALL = "" + Highlights.BEGIN + Highlights.END;

  /** Options of PostgreSQL's ts_headline. */
  static final String STYLE =
      "StartSel=\"" + Highlights.BEGIN + "\", StopSel=\"" + Highlights.END + "\"";

  private Marks() {}
}
