package org.variorum.reader.story;

import java.util.List;
import org.variorum.reader.parts.Publications;
import org.variorum.wording.DistinctiveWord;
import org.variorum.wording.Wording;
import org.variorum.wording.Wording.Use;
import org.variorum.wording.Wordings;

/**
 * What the articles of a story call things.
 *
 * @param groups small tables of the same shape, those with nothing in them left out
 */
record Words(List<Group> groups, List<DistinctiveRow> distinctive) {

  private static final String DOUBTS = Wordings.VERBS.getFirst();
  private static final String VOUCHES = Wordings.VERBS.getLast();

  private static final int FEW = 10;

  /**
   * Names of one kind.
   *
   * @param key of the message that heads the table
   * @param quoted they stand in scare quotes
   */
  record Group(String key, boolean quoted, List<WordingRow> rows) {

    public List<WordingRow> shown(boolean whole) {
      return whole ? rows : rows.stream().limit(FEW).toList();
    }

    /** The length of a name's bar, at most {@code length}: a step for each use if there is room. */
    public int bar(WordingRow row, int step, int length) {
      int most = rows.stream().mapToInt(WordingRow::count).max().orElse(1);
      return Math.min(row.count() * step, Math.ceilDiv(row.count() * length, most));
    }
  }

  static Words of(
      List<Wording> wordings, List<DistinctiveWord> distinctive, Publications publications) {
    return new Words(
        List.of(
                group("story.words.names", false, names(wordings, false), publications),
                group("story.words.scare", true, names(wordings, true), publications),
                group("story.words.doubts", false, verbs(wordings, DOUBTS), publications),
                group("story.words.vouches", false, verbs(wordings, VOUCHES), publications))
            .stream()
            .filter(group -> !group.rows().isEmpty())
            .toList(),
        DistinctiveRow.of(distinctive, publications));
  }

  private static Group group(
      String key, boolean quoted, List<Use> uses, Publications publications) {
    return new Group(key, quoted, WordingRow.of(uses, publications));
  }

  private static List<Use> names(List<Wording> wordings, boolean scareQuoted) {
    return wordings.stream()
        .filter(wording -> !Wordings.VERBS.contains(wording.referent()))
        .flatMap(wording -> wording.uses().stream())
        .filter(use -> use.scareQuoted() == scareQuoted)
        .toList();
  }

  private static List<Use> verbs(List<Wording> wordings, String referent) {
    return wordings.stream()
        .filter(wording -> wording.referent().equals(referent))
        .flatMap(wording -> wording.uses().stream())
        .toList();
  }

  public List<DistinctiveRow> shownDistinctive(boolean whole) {
    return whole ? distinctive : distinctive.stream().limit(FEW).toList();
  }

  /** Whether a table is cut short. */
  public boolean more() {
    return distinctive.size() > FEW || groups.stream().anyMatch(group -> group.rows().size() > FEW);
  }

  public boolean isEmpty() {
    return groups.isEmpty() && distinctive.isEmpty();
  }
}
