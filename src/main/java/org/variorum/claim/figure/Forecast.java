package org.variorum.claim.figure;

import java.util.regex.Pattern;

/** Tells what was expected, or said before it was corrected, from what came of it. */
final class Forecast {

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(?<!than )(?<!as )\\b(?:expect\\p{L}*|estimates?|forecast\\p{L}*|predict\\p{L}*"
              + "|anticipat\\p{L}*|project(?:ed|ions?)|preliminary|revised)\\b");

  private static final Pattern CLAUSES = Pattern.compile("[,;:—–()]");

  private Forecast() {}

  /** Whether the clause that gives an amount announces a forecast before it. */
  static boolean isIn(Amount amount) {
    String[] clauses = CLAUSES.split(amount.before());
    return clauses.length > 0 && is(clauses[clauses.length - 1]);
  }

  /** Whether these words, which lead to a number, announce a forecast. */
  static boolean is(String words) {
    return BEFORE.matcher(words).find();
  }
}
