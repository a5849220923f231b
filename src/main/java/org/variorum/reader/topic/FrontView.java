package org.variorum.reader.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.reader.parts.Period;
import org.variorum.story.Extent;
import org.variorum.topic.Topic;

/** All that the front page of several topics shows. */
record FrontView(List<Line> topics) {

  /**
   * @param extent null while it has no story
   * @param seen its newest disagreements
   */
  record Line(Topic topic, @Nullable Extent extent, List<Seen> seen) {

    public @Nullable Period period() {
      return extent == null ? null : Period.of(extent.firstPublished(), extent.lastPublished());
    }
  }
}
