package org.variorum.claim;

import java.util.regex.Pattern;

/** Tells how many it takes from how many there are: "more than the 400 signatures required". */
final class Requirement {

  private static final Pattern BEHIND =
      Pattern.compile(
          "^\\s+(?:[\\p{L}-]+\\s+){0,2}(?:required|needed|necessary)\\b(?! to be\\b)"
              + "(?=\\s+(?:to|for|by|in)\\b|\\W*$|[,.;])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:(?:threshold|quorum|requirement|target|goal)\\b[^.;]{0,60}\\b(?:of|at|is|was)"
              + "|needs?|needed|requires?|required)\\s+(?:the\\s+|an?\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  private Requirement() {}

  /** Whether an amount is told as what is needed. */
  static boolean is(Amount amount) {
    String text = amount.said().statement().text();
    int start =
        amount.quantity().span().start() - amount.said().statement().statement().span().start();
    int end = start + amount.quantity().text().length();
    return start >= 0
        && end <= text.length()
        && (BEHIND.matcher(text.substring(end)).find()
            || BEFORE.matcher(text.substring(0, start)).find());
  }
}
