package org.variorum.reader.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Decided;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.reader.parts.Evidence;
import org.variorum.reader.parts.Explanation;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Range;
import org.variorum.story.Story;
import org.variorum.topic.Topic;

/**
 * All that a figure's page shows.
 *
 * @param chart null where there are not two different numbers to draw
 * @param entries every value by time
 * @param explanations why values that do not agree stand to each other so
 * @param decided what curators decided that shaped it
 */
record FigureView(
    Story story,
    Topic topic,
    Figure figure,
    @Nullable TimeChart chart,
    List<Entry> entries,
    List<Explanation> explanations,
    List<Decided> decided) {

  /**
   * One value.
   *
   * @param evidence the sentence that gives it; null where it is not current any more
   */
  record Entry(
      FigureValue value, Publication publication, @Nullable Evidence evidence, Range range) {}

  public String label() {
    return figure.label();
  }
}
