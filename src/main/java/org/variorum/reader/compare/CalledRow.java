package org.variorum.reader.compare;

import java.util.ArrayList;
import java.util.List;
import org.variorum.reader.parts.Labels;
import org.variorum.wording.Wording;
import org.variorum.wording.Wording.Use;
import org.variorum.wording.WordingKind;

/**
 * What articles beside each other call one thing.
 *
 * @param key of the message that heads the row
 * @param name of what is named, where the message needs it
 * @param cells the names that each article uses, article by article
 */
record CalledRow(String key, String name, List<List<Use>> cells) {

  CalledRow {
    cells = List.copyOf(cells);
  }

  /** Of what two of these articles name. */
  static List<CalledRow> of(List<Wording> wordings, List<Long> articles) {
    List<CalledRow> rows = new ArrayList<>();
    for (Wording wording : wordings) {
      if (wording.kind() == WordingKind.REFERENT) {
        add("compare.called.referent", wording, articles, rows);
      }
    }
    for (Wording wording : wordings) {
      if (wording.kind() == WordingKind.CONFLICT) {
        add("compare.called.conflict", wording, articles, rows);
      }
    }
    Labels.contrasted(wordings)
        .forEach(wording -> add("compare.called.label", wording, articles, rows));
    return rows;
  }

  private static void add(String key, Wording wording, List<Long> articles, List<CalledRow> rows) {
    List<List<Use>> cells =
        articles.stream()
            .map(
                article ->
                    wording.uses().stream().filter(use -> use.articleId() == article).toList())
            .toList();
    if (cells.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
      rows.add(new CalledRow(key, wording.referent(), cells));
    }
  }
}
