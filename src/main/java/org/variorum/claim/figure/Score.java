package org.variorum.claim.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.text.quantity.Quantity;

/**
 * Two numbers that are told by each other: "won by 134 to 63", "ahead, 46 percent to 44 percent".
 * "From 134 to 63" is a change and none.
 */
final class Score {

  private static final String LINK = " to ";

  private Score() {}

  /** Whether both stand on one side of a score whose other sides are one number. */
  static boolean areOfOne(Amount one, Amount two) {
    return isSame(behind(one), behind(two)) || isSame(before(one), before(two));
  }

  /** Whether an amount is one side of a score. */
  static boolean isSideOf(Amount amount) {
    return behind(amount) != null || before(amount) != null;
  }

  private static boolean isSame(@Nullable Quantity one, @Nullable Quantity two) {
    return one != null && two != null && ValueComparison.sameNumber(one, two);
  }

  private static @Nullable Quantity behind(Amount amount) {
    return partner(amount, 1);
  }

  private static @Nullable Quantity before(Amount amount) {
    return partner(amount, -1);
  }

  private static @Nullable Quantity partner(Amount amount, int step) {
    List<Quantity> all = amount.said().statement().statement().quantities();
    int at = amount.position() + step;
    if (at < 0 || at >= all.size() || all.get(at).kind() != amount.quantity().kind()) {
      return null;
    }
    Amount partner = new Amount(amount.said(), at, all.get(at));
    Amount first = step > 0 ? amount : partner;
    Amount second = step > 0 ? partner : amount;
    int end = first.quantity().span().end();
    int start = second.quantity().span().start();
    boolean joined = start == end + LINK.length() && second.before().endsWith(LINK);
    return joined && !first.before().endsWith("from ") ? partner.quantity() : null;
  }
}
