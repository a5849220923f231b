package org.variorum.reader.outlets;

import java.util.ArrayList;
import java.util.List;
import org.variorum.statement.AttributionHabit;
import org.variorum.text.speech.SourceType;

/** On whose word an outlet states things, as shares of its statements. */
record HabitView(AttributionHabit habit) {

  /**
   * One share, drawn as a part of a bar that is 100 wide.
   *
   * @param kind "named", "unnamed" or "own"
   * @param from where it begins
   */
  record Share(String kind, int statements, double from, double width) {

    public long percent() {
      return Math.round(width);
    }
  }

  public int statements() {
    return habit.statements();
  }

  /** None where nothing was read. */
  public List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    add("named", habit.named(), shares);
    add("unnamed", habit.of(SourceType.ANONYMOUS), shares);
    add("own", habit.own(), shares);
    return shares;
  }

  private void add(String kind, int count, List<Share> shares) {
    if (statements() > 0) {
      double from = shares.stream().mapToDouble(Share::width).sum();
      shares.add(new Share(kind, count, from, 100.0 * count / statements()));
    }
  }
}
