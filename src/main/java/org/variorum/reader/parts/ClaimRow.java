package org.variorum.reader.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.variorum.claim.Cell;
import org.variorum.claim.Claim;
import org.variorum.statement.KeptStatement;

/**
 * One claim of a story's table.
 *
 * @param cells one for each article of the story, in their order
 * @param elsewhere articles of other stories that report it
 * @param explanations in what articles part over it, numbers aside
 */
public record ClaimRow(
    Claim claim, List<CellView> cells, List<CellView> elsewhere, List<ContrastView> explanations) {

  /** The news before the background; in each first what differs, then what most report. */
  public static final Comparator<ClaimRow> AS_READERS_WANT =
      Comparator.comparing(ClaimRow::isNews)
          .thenComparing(ClaimRow::differs)
          .thenComparing(ClaimRow::reportedHere)
          .reversed();

  public static ClaimRow of(
      Claim claim,
      List<Long> columns,
      Publications publications,
      Map<Long, KeptStatement> statements,
      Map<Long, String> numbers) {
    List<CellView> all =
        claim.cells().stream()
            .filter(cell -> columns.contains(cell.articleId()) || !cell.statements().isEmpty())
            .map(cell -> cell(claim, cell, publications, statements, numbers))
            .toList();
    return new ClaimRow(
        claim,
        columns.stream()
            .flatMap(id -> all.stream().filter(cell -> cell.publication().id() == id))
            .toList(),
        all.stream()
            .filter(cell -> !columns.contains(cell.publication().id()) && cell.reports())
            .toList(),
        ContrastView.of(claim, publications));
  }

  private static CellView cell(
      Claim claim,
      Cell cell,
      Publications publications,
      Map<Long, KeptStatement> statements,
      Map<Long, String> numbers) {
    Publication publication = publications.get(cell.articleId());
    List<Evidence> evidence =
        cell.statements().stream()
            .map(statements::get)
            .filter(Objects::nonNull)
            .map(statement -> new Evidence(statement, publication))
            .toList();
    String number =
        cell.statements().stream()
            .map(numbers::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new CellView(claim.id(), cell, publication, evidence, number);
  }

  /** Whether an article of the story departs from the others. */
  public boolean differs() {
    return cells.stream().anyMatch(cell -> !cell.cell().differs().isEmpty());
  }

  private boolean isNews() {
    return !claim.background();
  }

  private long reportedHere() {
    return cells.stream().filter(CellView::reports).count();
  }

  public String text() {
    return Excerpt.of(claim.text(), Excerpt.LINE);
  }

  public String slots() {
    return String.join(
        ", ", cells.stream().flatMap(cell -> cell.cell().differs().stream()).distinct().toList());
  }

  /** Whether a number stands in it. */
  public boolean numeric() {
    return cells.stream()
        .flatMap(cell -> cell.evidence().stream())
        .anyMatch(evidence -> !evidence.statement().statement().quantities().isEmpty());
  }
}
