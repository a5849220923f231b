package org.variorum.reader.compare;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.variorum.reader.parts.CopyNote;
import org.variorum.reader.parts.Publication;
import org.variorum.story.Story;
import org.variorum.topic.Topic;

/**
 * All that a page with articles side by side shows.
 *
 * @param columns the articles beside each other, by time; none where the reader has yet to choose
 * @param rows their passages
 * @param copies which of them reuse the text of another of them
 * @param called what they call the same things
 * @param choice what may be chosen
 * @param asked how many articles were asked for, which may be too few or too many
 * @param show "common" for passages in common only, "differences" for those told differently only
 */
record CompareView(
    Story story,
    Topic topic,
    List<Publication> columns,
    List<PassageRow> rows,
    List<CopyNote> copies,
    List<CalledRow> called,
    List<Choice> choice,
    int asked,
    String show) {

  /** Fewest and most articles that stand beside each other. */
  static final int FEWEST = 2;

  static final int MOST = 4;

  /**
   * An article that can be chosen.
   *
   * @param chosen it is one of those shown, or proposed
   */
  record Choice(Publication publication, boolean chosen) {}

  public boolean chosen() {
    return !columns.isEmpty();
  }

  /** Whether there are two articles to set beside each other. */
  public boolean comparable() {
    return choice.size() >= FEWEST;
  }

  /** The page by its one address. */
  public String path() {
    String path = "/stories/" + story.slug() + "/compare";
    return chosen() ? path + "?articles=" + ids() : path;
  }

  /** Ids of the articles beside each other, parted by commas. */
  public String ids() {
    return columns.stream().map(each -> Long.toString(each.id())).collect(Collectors.joining(","));
  }

  public String names() {
    return columns.stream().map(Publication::name).collect(Collectors.joining(" · "));
  }

  public long common() {
    return rows.stream().filter(PassageRow::common).count();
  }

  public long differing() {
    return rows.stream().filter(PassageRow::differs).count();
  }

  /** How many sentences only this article has, of those that are shown. */
  public int aloneIn(Publication publication) {
    return rows.stream()
        .map(PassageRow::alone)
        .filter(Objects::nonNull)
        .filter(place -> place.publication().id() == publication.id())
        .mapToInt(place -> place.last() - place.first() + 1)
        .sum();
  }

  /** The rows that a reader wants to see. */
  public List<PassageRow> shown() {
    return rows.stream()
        .filter(
            row ->
                switch (show) {
                  case "common" -> row.common();
                  case "differences" -> row.differs();
                  default -> true;
                })
        .toList();
  }

  /** Whether something is left out because it is not ours to print. */
  public boolean excerpts() {
    return !columns.stream().allMatch(Publication::printable);
  }
}
