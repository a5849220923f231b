package org.variorum.reader.story;

import java.util.List;
import org.variorum.reader.origins.OriginPicture;
import org.variorum.reader.parts.CopyNote;
import org.variorum.reader.parts.CreditNote;

/** Where the articles of a story come from: drawn, and the same said in lists. */
record OriginView(
    OriginPicture picture,
    List<ReportNote> reports,
    List<CopyNote> copies,
    List<CreditNote> credits) {

  /** Whether any article owes anything to another. */
  public boolean owes() {
    return !(copies.isEmpty() && credits.isEmpty());
  }
}
