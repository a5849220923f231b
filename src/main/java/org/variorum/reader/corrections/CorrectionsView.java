package org.variorum.reader.corrections;

import java.util.List;
import org.variorum.article.OutletChange;
import org.variorum.reader.parts.Moment;
import org.variorum.reader.parts.PageAddress;
import org.variorum.reader.parts.Paging;
import org.variorum.reader.parts.Publication;

/** All that the page of corrections shows. */
record CorrectionsView(List<Changed> changes, Paging paging) {

  /** What an outlet changed about an article, or that it withdrew it. */
  record Changed(OutletChange change, Publication publication) {

    public Moment time() {
      return Moment.of(change.at());
    }
  }

  public String address(int number) {
    return PageAddress.of("/corrections").page(number).toString();
  }
}
