package org.variorum.claim;

import java.util.List;

/**
 * One proposition and what each article makes of it.
 *
 * @param text the clearest member's words
 * @param articles how many articles report it
 * @param differs some of them report it differently
 * @param cells one for each article of its story, and for articles of other stories that report it
 */
public record Claim(
    long id,
    long topicId,
    long storyId,
    String text,
    int articles,
    boolean differs,
    List<Cell> cells) {

  public Claim {
    cells = List.copyOf(cells);
  }

  /** The slots in which some articles depart from the others: "how many", "who". */
  public List<String> slots() {
    return cells.stream().flatMap(cell -> cell.differs().stream()).distinct().toList();
  }
}
