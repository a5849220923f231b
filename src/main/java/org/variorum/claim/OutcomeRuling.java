package org.variorum.claim;

import org.variorum.claim.figure.Outcome;
import org.variorum.curation.Decision;

/**
 * A curator's decision that set a figure's outcome. Whether later numbers speak against it is told
 * by the decision's doubt.
 *
 * @param computed the outcome that the program finds now, whatever was set
 */
public record OutcomeRuling(Decision decision, Outcome computed) {}
