package org.variorum.claim.figure;

/** Two articles' values of one figure that do not simply agree, and why. */
public record ValuePair(
    Outcome outcome,
    Ground ground,
    long oneArticle,
    String oneText,
    long twoArticle,
    String twoText) {}
