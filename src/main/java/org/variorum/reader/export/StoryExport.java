package org.variorum.reader.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of a story: who reports which claim, and who gives which number on whose word. It
 * holds no sentences, but says where they stand.
 *
 * @param address of the story's page
 */
record StoryExport(
    String title,
    String address,
    int independentReports,
    List<String> origins,
    List<String> documents,
    List<ArticleLine> articles,
    List<ClaimLine> claims,
    List<FigureLine> figures) {

  /**
   * @param url where the outlet publishes it; null where it has no address of the web
   * @param published ISO 8601, a day where the hour is not known
   */
  record ArticleLine(
      long id, String outlet, String title, @Nullable String url, String published) {}

  /**
   * @param text the beginning of it
   */
  record ClaimLine(long id, String text, boolean differs, String address, List<CellLine> cells) {}

  /**
   * @param cell "reports", "reports-differently", "not-found", "before" or "text-unavailable"
   * @param differs in what it departs from the others
   * @param statements addresses of the sentences it stands on
   */
  record CellLine(
      long article, String outlet, String cell, List<String> differs, List<String> statements) {}

  record FigureLine(
      long id, String label, String outcome, String address, List<ValueLine> values) {}

  /**
   * @param source on whose word; null in the article's own voice
   * @param statement address of the sentence it stands in
   */
  record ValueLine(
      long article,
      String outlet,
      String text,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      boolean approximate,
      String asOf,
      @Nullable String source,
      String statement) {}

  /** One line for each cell and each value. */
  String csv() {
    Csv csv = new Csv();
    csv.row(
        "kind",
        "id",
        "text",
        "outlet",
        "article",
        "cell",
        "differs",
        "value",
        "min",
        "max",
        "approximate",
        "as_of",
        "source",
        "statement");
    for (ClaimLine claim : claims) {
      for (CellLine cell : claim.cells()) {
        csv.row(
            "claim",
            claim.id(),
            claim.text(),
            cell.outlet(),
            cell.article(),
            cell.cell(),
            String.join("; ", cell.differs()),
            null,
            null,
            null,
            null,
            null,
            null,
            String.join(" ", cell.statements()));
      }
    }
    for (FigureLine figure : figures) {
      for (ValueLine value : figure.values()) {
        csv.row(
            "figure",
            figure.id(),
            figure.label(),
            value.outlet(),
            value.article(),
            null,
            figure.outcome(),
            value.text(),
            value.min(),
            value.max(),
            value.approximate(),
            value.asOf(),
            value.source(),
            value.statement());
      }
    }
    return csv.toString();
  }
}
