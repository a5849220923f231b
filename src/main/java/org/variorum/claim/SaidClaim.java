package org.variorum.claim;

import java.util.List;

/**
 * A claim that articles have on the word of a certain source.
 *
 * @param articles how many articles report it, on whose word ever
 * @param times how many statements have it on the word of that source
 * @param statements the first of these
 * @param others what else articles have it on, that do not name that source
 */
public record SaidClaim(
    long claimId,
    String storySlug,
    String text,
    boolean differs,
    int articles,
    int times,
    List<Long> statements,
    List<OtherWord> others) {

  public SaidClaim {
    statements = List.copyOf(statements);
    others = List.copyOf(others);
  }
}
