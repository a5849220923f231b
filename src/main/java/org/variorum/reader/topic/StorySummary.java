package org.variorum.reader.topic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.provenance.Independence;
import org.variorum.reader.parts.Difference;
import org.variorum.reader.parts.Period;
import org.variorum.story.Story;

/**
 * A story as a line of its topic's page.
 *
 * @param outlets names, those that told it first before the others
 * @param varying null where no figure has two values to draw
 */
record StorySummary(
    Story story,
    Independence independence,
    List<String> outlets,
    Strip strip,
    @Nullable Varying varying,
    List<Difference> differences) {

  private static final int FEW = 3;
  private static final int FEW_OUTLETS = 8;

  StorySummary {
    differences = drawnFirst(differences, varying);
  }

  private static List<Difference> drawnFirst(
      List<Difference> differences, @Nullable Varying varying) {
    List<Difference> ordered = new ArrayList<>(differences);
    if (varying != null) {
      ordered.sort(
          (one, other) ->
              Boolean.compare(other.row().equals(varying.row()), one.row().equals(varying.row())));
    }
    return ordered;
  }

  public Period period() {
    return Period.of(story.firstPublished(), story.lastPublished());
  }

  public List<Difference> first() {
    return differences.stream().limit(FEW).toList();
  }

  public int further() {
    return Math.max(0, differences.size() - FEW);
  }

  public String fewOutlets() {
    return String.join(", ", outlets.stream().limit(FEW_OUTLETS).toList());
  }

  public int furtherOutlets() {
    return Math.max(0, outlets.size() - FEW_OUTLETS);
  }

  /** Whether its values are drawn below this line. */
  public boolean drawn(Difference difference) {
    return varying != null && difference.row().equals(varying.row());
  }
}
