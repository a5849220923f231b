package org.variorum.admin.live;

import java.util.HashMap;
import java.util.Map;

/** Who holds how many streams of this process, and whether another one may begin. */
final class Callers {

  private final int most;
  private final int mostOfOne;
  private final Map<String, Integer> open = new HashMap<>();
  private int all;

  Callers(int most, int mostOfOne) {
    this.most = most;
    this.mostOfOne = mostOfOne;
  }

  synchronized boolean enter(String who) {
    if (all == most || open.getOrDefault(who, 0) == mostOfOne) {
      return false;
    }
    all++;
    open.merge(who, 1, Integer::sum);
    return true;
  }

  synchronized void leave(String who) {
    all--;
    open.computeIfPresent(who, (key, held) -> held == 1 ? null : held - 1);
  }
}
