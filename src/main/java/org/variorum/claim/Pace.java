package org.variorum.claim;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many changes of a topic are compared at once. Where they reach too many statements fewer are
 * tried, also the next time, so that not every part first reads twenty thousand statements in vain.
 * Nothing but time is lost when a process forgets it.
 */
final class Pace {

  private final int most;
  private final int fewest;
  private final int reach;
  private final Map<Long, Integer> slowed = new ConcurrentHashMap<>();

  /**
   * @param most changes at once, where nothing is known
   * @param fewest changes that are compared whatever they reach
   * @param reach how many statements they should reach at most
   */
  Pace(int most, int fewest, int reach) {
    this.most = most;
    this.fewest = fewest;
    this.reach = reach;
  }

  /** How many of so many waiting changes are compared now. */
  int next(long topicId, int waiting) {
    return Math.min(waiting, slowed.getOrDefault(topicId, most));
  }

  /** Whether so many must do, and what lies too far off is left out. */
  boolean isLeast(int count) {
    return count <= fewest;
  }

  /** So many reached too much. */
  void tooMany(long topicId, int count) {
    slowed.put(topicId, Math.max(fewest, count / 2));
  }

  /** What was compared reached so many statements; where that is few, more are tried next. */
  void reached(long topicId, int statements) {
    if (statements < reach / 2) {
      slowed.computeIfPresent(topicId, (id, count) -> 2 * count < most ? 2 * count : null);
    }
  }
}
