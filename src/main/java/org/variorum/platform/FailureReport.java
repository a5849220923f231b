package org.variorum.platform;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/** Prints why the application did not start, and what to do, as plain lines without a stack. */
class FailureReport implements FailureAnalysisReporter {

  @Override
  public void report(FailureAnalysis analysis) {
    System.err.println("Not started: " + analysis.getDescription().strip());
    if (StringUtils.hasText(analysis.getAction())) {
      System.err.println(analysis.getAction().strip());
    }
  }
}
