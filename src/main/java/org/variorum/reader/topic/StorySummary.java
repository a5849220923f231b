package org.variorum.reader.topic;

import java.util.List;
import org.variorum.provenance.Independence;
import org.variorum.reader.parts.Difference;
import org.variorum.reader.parts.Period;
import org.variorum.story.Story;

/** A story as a line of its topic's page. */
record StorySummary(Story story, Independence independence, List<Difference> differences) {

  private static final int FEW = 3;

  public Period period() {
    return Period.of(story.firstPublished(), story.lastPublished());
  }

  public List<Difference> first() {
    return differences.stream().limit(FEW).toList();
  }

  public int further() {
    return Math.max(0, differences.size() - FEW);
  }
}
