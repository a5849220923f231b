package org.variorum.reader;

import org.variorum.provenance.Report;

/** An article's part in its story, with the sentence that shows it. */
record ReportNote(Report report, Publication article) {

  public String place() {
    String page = "/articles/" + article.id();
    return report.statementId() == null ? page : page + "#s" + report.statementId();
  }
}
