package org.variorum.provenance;

import org.jspecify.annotations.Nullable;

/**
 * An article's part in its story.
 *
 * @param origin the outlet whose report it repeats or confirms, null where there is none
 * @param statementId the sentence that says so, null where the likeness of the texts does
 */
public record Report(
    long articleId, ReportKind kind, @Nullable String origin, @Nullable Long statementId) {

  /** Whether the story would lose nothing without it. */
  public boolean relays() {
    return kind == ReportKind.RELAY_CREDITED || kind == ReportKind.RELAY_SILENT;
  }
}
