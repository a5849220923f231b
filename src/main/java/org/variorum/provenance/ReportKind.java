package org.variorum.provenance;

import java.util.Locale;

/** What an article adds to a story. */
public enum ReportKind {
  /** No debt to another outlet was found. */
  OWN,
  /** It credits another outlet with the report, and has heard or seen something itself. */
  CONFIRMED,
  /** It repeats another's report and says whose. */
  RELAY_CREDITED,
  /** It repeats another's text without a word about it. */
  RELAY_SILENT;

  /** The name used on pages: "relay-silent". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
