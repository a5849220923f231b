package org.variorum.claim;

import org.variorum.claim.said.Said;
import org.variorum.text.NamedLater;

/** Whether two statements of one article tell one thing twice, rather than two things alike. */
final class Repetition {

  private static final double ANYWHERE = 0.82;

  /** Where the later one names whom the lead left unnamed, and so takes up its news. */
  private static final double OF_NAMELESS_LEAD = 0.65;

  /** How far behind the lead the name may stand, in statements. */
  private static final int REACH = 3;

  private Repetition() {}

  /**
   * Asks it of two statements of one article.
   *
   * @param nearness of the two
   */
  static boolean is(Said one, Said two, double nearness) {
    return nearness >= ANYWHERE
        || nearness >= OF_NAMELESS_LEAD && (takesUp(one, two) || takesUp(two, one));
  }

  private static boolean takesUp(Said lead, Said naming) {
    int behind = naming.statement().position() - lead.statement().position();
    return behind > 0
        && behind <= REACH
        && NamedLater.isTakenUp(lead.statement().statement(), naming.statement().statement());
  }
}
