package org.variorum.chronicle;

import java.time.Instant;
import java.util.List;

/**
 * A disagreement between articles.
 *
 * @param respect in what they disagree: "how many", "who", "words", "credit"
 * @param subject what it is about: a figure's heading, a claim, a quotation, a headline
 * @param place the anchor on the story's page where it is shown
 * @param firstSeen when it was first seen; it never changes
 * @param changedAt when another article or other words last came in
 * @param sides who says what, the side that was there first before the others
 */
public record Sighting(
    long id,
    long topicId,
    long storyId,
    SightingKind kind,
    String respect,
    String subject,
    String place,
    Instant firstSeen,
    Instant changedAt,
    List<Side> sides) {

  public Sighting {
    sides = List.copyOf(sides);
  }

  Sighting with(List<Side> others) {
    return new Sighting(
        id, topicId, storyId, kind, respect, subject, place, firstSeen, changedAt, others);
  }
}
