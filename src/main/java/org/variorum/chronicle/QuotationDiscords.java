package org.variorum.chronicle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.variorum.quotation.AlignedQuotation;
import org.variorum.quotation.AlignedQuotation.Use;
import org.variorum.quotation.Fidelity;
import org.variorum.quotation.Piece;
import org.variorum.story.Story;

/** The altered quotations of a story: one for each article that prints other words. */
final class QuotationDiscords {

  private static final String WORDS = "words";

  private QuotationDiscords() {}

  static List<Found> of(Story story, List<AlignedQuotation> quotations) {
    List<Found> found = new ArrayList<>();
    for (AlignedQuotation quotation : quotations) {
      quotation.uses().stream()
          .filter(use -> use.fidelity() == Fidelity.ALTERED)
          .filter(use -> story.articles().contains(use.articleId()))
          .forEach(use -> found.add(found(story, quotation, use)));
    }
    return found;
  }

  private static Found found(Story story, AlignedQuotation quotation, Use altered) {
    Set<UUID> marks = new LinkedHashSet<>();
    quotation.uses().stream()
        .filter(use -> use.fidelity() != Fidelity.ALTERED)
        .map(
            use ->
                Found.mark(
                    SightingKind.ALTERED_QUOTATION,
                    WORDS,
                    Found.words(use.articleId(), printed(use)),
                    Found.words(altered.articleId(), printed(altered))))
        .forEach(marks::add);
    return new Found(
        SightingKind.ALTERED_QUOTATION,
        WORDS,
        quotation.full(),
        story.id(),
        "quotations",
        List.of(side(quotation.uses().getFirst(), false), side(altered, true)),
        marks);
  }

  private static Side side(Use use, boolean against) {
    return new Side(use.articleId(), use.statementId(), printed(use), against);
  }

  private static String printed(Use use) {
    return use.pieces().stream()
        .map(Piece::here)
        .filter(words -> !words.isBlank())
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }
}
