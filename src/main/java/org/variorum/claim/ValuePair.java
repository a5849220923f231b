package org.variorum.claim;

/** Two articles' values of one figure that do not simply agree. */
public record ValuePair(
    Outcome outcome, long oneArticle, String oneText, long twoArticle, String twoText) {}
