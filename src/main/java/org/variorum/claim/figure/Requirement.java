package org.variorum.claim.figure;

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
    return BEHIND.matcher(amount.behind()).find() || BEFORE.matcher(amount.before()).find();
  }
}
