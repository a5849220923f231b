package org.variorum.claim;

import java.util.List;

/** A claim that articles tell differently, without what each of them makes of it. */
public record Dispute(long claimId, long storyId, String text, List<Disagreement> disagreements) {

  public Dispute {
    disagreements = List.copyOf(disagreements);
  }
}
