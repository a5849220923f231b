package org.variorum.admin.topic;

import java.util.List;

/**
 * What rules would have made of the articles that came last.
 *
 * @param looked how many were looked at
 * @param staying how many of the topic's own belong as before
 * @param coming articles of other topics that would belong, some of them
 * @param dropping articles of the topic that would not, some of them
 * @param comingInAll how many would belong
 * @param droppingInAll how many would not
 */
record RuleTrial(
    int looked,
    int staying,
    List<Tried> coming,
    int comingInAll,
    List<Tried> dropping,
    int droppingInAll) {

  RuleTrial {
    coming = List.copyOf(coming);
    dropping = List.copyOf(dropping);
  }

  /**
   * An article with the phrases that decide.
   *
   * @param found those for which it belongs
   * @param missing those that it lacks
   * @param forbidden those that shut it out
   */
  record Tried(
      long id, String title, List<String> found, List<String> missing, List<String> forbidden) {

    Tried {
      found = List.copyOf(found);
      missing = List.copyOf(missing);
      forbidden = List.copyOf(forbidden);
    }
  }
}
