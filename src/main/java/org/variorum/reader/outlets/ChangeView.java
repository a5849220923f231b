package org.variorum.reader.outlets;

import org.variorum.article.OutletChange;
import org.variorum.reader.parts.Moment;
import org.variorum.reader.parts.Publication;

/** What an outlet changed about an article, or that it withdrew it. */
record ChangeView(OutletChange change, Publication publication) {

  public Moment time() {
    return Moment.of(change.at());
  }
}
