package org.variorum.reader.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Cell;
import org.variorum.claim.CellKind;

/**
 * One article's part in a claim, with the sentences it stands on.
 *
 * @param number the number it gives where the claim belongs to a figure, as printed
 */
public record CellView(
    long claimId,
    Cell cell,
    Publication publication,
    List<Evidence> evidence,
    @Nullable String number) {

  /** What the panel with the evidence is called in its page. */
  public String anchor() {
    return "e" + claimId + "-" + publication.id();
  }

  public String kind() {
    return cell.kind().word();
  }

  public boolean reports() {
    return cell.kind() == CellKind.REPORTS || cell.kind() == CellKind.REPORTS_DIFFERENTLY;
  }

  public String slots() {
    return String.join(", ", cell.differs());
  }
}
