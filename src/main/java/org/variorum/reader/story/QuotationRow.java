package org.variorum.reader.story;

import java.util.List;
import org.variorum.quotation.AlignedQuotation;
import org.variorum.quotation.AlignedQuotation.Use;
import org.variorum.quotation.Piece;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;

/** A quotation with what each article makes of it. */
record QuotationRow(AlignedQuotation quotation, List<Printing> printings) {

  /** How one article prints it. */
  record Printing(Publication publication, Use use) {

    public List<Piece> pieces() {
      return use.pieces();
    }

    /** The sentence it stands in. */
    public String place() {
      String article = "/articles/" + publication.id();
      return use.statementId() == null ? article : article + "#s" + use.statementId();
    }
  }

  static QuotationRow of(AlignedQuotation quotation, Publications publications) {
    return new QuotationRow(
        quotation,
        quotation.uses().stream()
            .map(use -> new Printing(publications.get(use.articleId()), use))
            .toList());
  }
}
