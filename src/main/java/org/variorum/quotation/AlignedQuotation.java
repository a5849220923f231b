package org.variorum.quotation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One quotation as several articles print it.
 *
 * @param full the printing that most others agree with, the fullest of such, against which the rest
 *     is held; which is no judgment that it is the true one
 * @param uses that printing first, then the others as they differ
 */
public record AlignedQuotation(String full, List<Use> uses) {

  static final Comparator<AlignedQuotation> MOST_TELLING_FIRST =
      Comparator.comparing((AlignedQuotation quotation) -> !quotation.altered())
          .thenComparing(AlignedQuotation::articles, Comparator.reverseOrder())
          .thenComparing(AlignedQuotation::full);

  public AlignedQuotation {
    uses = List.copyOf(uses);
  }

  /**
   * One article's printing.
   *
   * @param source who is quoted, null where the sentence names nobody
   * @param pieces the words in order, with what the fullest printing has instead
   */
  public record Use(
      long articleId,
      @Nullable Long statementId,
      Fidelity fidelity,
      @Nullable String source,
      List<Piece> pieces) {

    public Use {
      pieces = List.copyOf(pieces);
    }
  }

  /** Somebody prints other words inside the marks. */
  public boolean altered() {
    return uses.stream().anyMatch(use -> use.fidelity() == Fidelity.ALTERED);
  }

  public long articles() {
    return uses.stream().map(Use::articleId).distinct().count();
  }
}
