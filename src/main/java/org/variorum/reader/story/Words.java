package org.variorum.reader.story;

import java.util.ArrayList;
import java.util.List;
import org.variorum.reader.parts.Labels;
import org.variorum.reader.parts.Publications;
import org.variorum.wording.DistinctiveWord;
import org.variorum.wording.Wording;
import org.variorum.wording.Wording.Use;
import org.variorum.wording.WordingKind;
import org.variorum.wording.Wordings;

/**
 * What the articles of a story call things.
 *
 * @param groups small tables of the same shape, those with nothing in them left out
 */
record Words(List<Group> groups, List<DistinctiveRow> distinctive) {

  private static final int FEW = 10;

  /**
   * Names of one kind.
   *
   * @param key of the message that heads the table
   * @param name of what is named, where the message needs it
   * @param quoted they stand in scare quotes
   */
  record Group(String key, String name, boolean quoted, List<WordingRow> rows) {

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
    List<Group> groups = new ArrayList<>();
    for (Wording wording : wordings) {
      if (wording.kind() == WordingKind.REFERENT) {
        groups.add(group("story.words.referent", wording, publications));
      }
    }
    for (Wording wording : wordings) {
      if (wording.kind() == WordingKind.CONFLICT) {
        groups.add(group("story.words.names", wording, publications));
      }
    }
    Labels.contrasted(wordings).stream()
        .map(wording -> group("story.words.label", wording, publications))
        .forEach(groups::add);
    List<Use> quoted =
        wordings.stream()
            .filter(wording -> wording.kind() == WordingKind.SCARE_QUOTE)
            .flatMap(wording -> wording.uses().stream())
            .toList();
    if (!quoted.isEmpty()) {
      groups.add(new Group("story.words.scare", "", true, WordingRow.of(quoted, publications)));
    }
    verbs(wordings, Wordings.VERBS.getFirst(), "story.words.doubts", publications, groups);
    verbs(wordings, Wordings.VERBS.getLast(), "story.words.vouches", publications, groups);
    return new Words(groups, DistinctiveRow.of(distinctive, publications));
  }

  private static void verbs(
      List<Wording> wordings,
      String referent,
      String key,
      Publications publications,
      List<Group> groups) {
    wordings.stream()
        .filter(wording -> wording.kind() == WordingKind.VERB)
        .filter(wording -> wording.referent().equals(referent))
        .forEach(wording -> groups.add(group(key, wording, publications)));
  }

  private static Group group(String key, Wording wording, Publications publications) {
    return new Group(key, wording.referent(), false, WordingRow.of(wording.uses(), publications));
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
