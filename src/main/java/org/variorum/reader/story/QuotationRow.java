package org.variorum.reader.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.quotation.AlignedQuotation;
import org.variorum.quotation.AlignedQuotation.Use;
import org.variorum.quotation.Fidelity;
import org.variorum.quotation.Piece;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;

/** A quotation with what each article makes of it. */
record QuotationRow(AlignedQuotation quotation, List<Printing> printings) {

  /**
   * One way to print it, with the articles that do so.
   *
   * @param reserved whether these outlets forbid that their words be shown
   */
  record Printing(Fidelity fidelity, List<Piece> pieces, boolean reserved, List<Place> places) {}

  /** Where an article prints it. */
  record Place(Publication publication, Use use) {

    /** The address of the sentence it stands in. */
    public String address() {
      String article = "/articles/" + publication.id();
      return use.statementId() == null ? article : article + "#s" + use.statementId();
    }
  }

  static QuotationRow of(AlignedQuotation quotation, Publications publications) {
    Map<Printing, List<Place>> places = new LinkedHashMap<>();
    for (Use use : quotation.uses()) {
      Publication publication = publications.get(use.articleId());
      Printing alike =
          new Printing(use.fidelity(), use.pieces(), publication.reserved(), List.of());
      places.computeIfAbsent(alike, none -> new ArrayList<>()).add(new Place(publication, use));
    }
    return new QuotationRow(
        quotation,
        places.entrySet().stream().map(each -> with(each.getKey(), each.getValue())).toList());
  }

  private static Printing with(Printing printing, List<Place> places) {
    return new Printing(printing.fidelity(), printing.pieces(), printing.reserved(), places);
  }
}
