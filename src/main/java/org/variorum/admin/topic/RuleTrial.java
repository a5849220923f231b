package org.variorum.admin.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.topic.TopicRules;

/**
 * What rules would make of the articles that are held, compared with where these are now.
 *
 * @param looked how many were looked at, the newest first
 * @param held how many there are in all; more were looked at only where time allowed
 * @param staying how many of the topic's own belong as before
 * @param coming articles that would come in, some of them
 * @param comingInAll how many would
 * @param dropping articles of the topic that would leave it, some of them
 * @param droppingInAll how many would
 * @param bound how many would move but for having been put where they are by name or a decision
 */
record RuleTrial(
    int looked,
    long held,
    int staying,
    List<Tried> coming,
    int comingInAll,
    List<Tried> dropping,
    int droppingInAll,
    int bound) {

  RuleTrial {
    coming = List.copyOf(coming);
    dropping = List.copyOf(dropping);
  }

  public boolean isWhole() {
    return looked >= held;
  }

  /**
   * An article with what decides.
   *
   * @param found phrases for which it belongs
   * @param missing those that it lacks
   * @param forbidden those that shut it out
   * @param outside why its words do not matter; null if they do
   * @param elsewhere an older topic has it, whose rules admit it as well
   */
  record Tried(
      long id,
      String title,
      String outlet,
      List<String> found,
      List<String> missing,
      List<String> forbidden,
      TopicRules.@Nullable Outside outside,
      boolean elsewhere) {

    Tried {
      found = List.copyOf(found);
      missing = List.copyOf(missing);
      forbidden = List.copyOf(forbidden);
    }
  }
}
