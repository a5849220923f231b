package org.variorum.reader.parts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

  public static ClaimRow of(
      Claim claim,
      List<Long> columns,
      Publications publications,
      Map<Long, KeptStatement> statements,
      Map<Long, String> numbers) {
    Set<Long> own = Set.copyOf(columns);
    List<CellView> all =
        claim.cells().stream()
            .filter(cell -> own.contains(cell.articleId()) || !cell.statements().isEmpty())
            .map(cell -> cell(claim, cell, publications, statements, numbers))
            .toList();
    Map<Long, CellView> byArticle = new HashMap<>();
    all.forEach(cell -> byArticle.put(cell.publication().id(), cell));
    return new ClaimRow(
        claim,
        columns.stream().map(byArticle::get).filter(Objects::nonNull).toList(),
        all.stream()
            .filter(cell -> !own.contains(cell.publication().id()) && cell.reports())
            .toList(),
        ContrastView.of(claim, publications));
  }

  /** The same row with nothing but the cells of these articles. */
  public ClaimRow within(Collection<Long> columns) {
    return new ClaimRow(
        claim,
        cells.stream().filter(cell -> columns.contains(cell.publication().id())).toList(),
        elsewhere,
        explanations);
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

  public String text() {
    return Excerpt.of(claim.text(), Excerpt.ROW);
  }

  /** How many articles of other stories report it, shown or not. */
  public String slots() {
    return String.join(
        ", ", cells.stream().flatMap(cell -> cell.cell().differs().stream()).distinct().toList());
  }
}
