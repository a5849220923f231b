package org.variorum.reader.parts;

import org.variorum.provenance.Credit;

/** A declared debt, with who declares it. */
public record CreditNote(Credit credit, Publication article) {

  public String evidence() {
    return Excerpt.of(credit.evidence(), Excerpt.LINE);
  }
}
