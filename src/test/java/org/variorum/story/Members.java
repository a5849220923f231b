package org.variorum.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes articles without texts: what headlines mean is a direction in the plane. */
final class Members {

  static final Instant MORNING = Instant.parse("2031-05-06T08:00:00Z");

  private Members() {}

  /** An article of some hours after the first, whose headline points in this direction. */
  static Member member(long id, int hours, int degrees, String words) {
    double angle = Math.toRadians(degrees);
    Map<String, Integer> counts = new HashMap<>();
    Arrays.stream(words.split(" ")).forEach(word -> counts.merge(word, 1, Integer::sum));
    return new Member(
        id,
        MORNING.plus(Duration.ofHours(hours)),
        new float[] {(float) Math.cos(angle), (float) Math.sin(angle)},
        counts,
        List::of);
  }

  /** The same article with statements whose meanings point in these directions. */
  static Member saying(Member member, int... degrees) {
    List<float[]> statements =
        Arrays.stream(degrees).mapToObj(angle -> member(0, 0, angle, "a").title()).toList();
    return new Member(
        member.articleId(), member.time(), member.title(), member.words(), () -> statements);
  }
}
