package org.variorum.reader.story;

import org.variorum.provenance.Report;
import org.variorum.reader.parts.Publication;

/** An article's part in its story, with the sentence that shows it. */
record ReportNote(Report report, Publication article) {

  public String place() {
    String page = "/articles/" + article.id();
    return report.statementId() == null ? page : page + "#s" + report.statementId();
  }
}
