package org.variorum.claim;

import java.util.List;

/**
 * One proposition and what each article makes of it.
 *
 * @param text the clearest member's words, or a curator's
 * @param articles how many articles report it
 * @param differs some of them report it differently
 * @param background it looks back to what was long before the news of the day
 * @param curated a curator's decision shaped it
 * @param disagreements pairs of statements that explain in what it differs, numbers aside
 * @param cells one for each article of its story, and for articles of other stories that report it
 */
public record Claim(
    long id,
    long topicId,
    long storyId,
    String text,
    int articles,
    boolean differs,
    boolean background,
    boolean curated,
    List<Disagreement> disagreements,
    List<Cell> cells) {

  public Claim {
    disagreements = List.copyOf(disagreements);
    cells = List.copyOf(cells);
  }

  /** Ids of the statements that assert it. */
  public List<Long> statements() {
    return cells.stream().flatMap(cell -> cell.statements().stream()).toList();
  }

  /** The slots in which some articles depart from the others: "how many", "who". */
  public List<String> slots() {
    return cells.stream().flatMap(cell -> cell.differs().stream()).distinct().toList();
  }
}
