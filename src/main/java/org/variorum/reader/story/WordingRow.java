package org.variorum.reader.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;
import org.variorum.wording.Wording.Use;

/** One name that articles give to a thing, and how often each of them does. */
record WordingRow(String text, int count, List<By> by) {

  private static final int FEW = 6;

  public List<By> fewBy() {
    return by.stream().limit(FEW).toList();
  }

  public int furtherBy() {
    return Math.max(0, by.size() - FEW);
  }

  /** One article's share. */
  record By(Publication publication, int count, @Nullable Long statement) {}

  /** The names among {@code uses}, the most frequent first. */
  static List<WordingRow> of(List<Use> uses, Publications publications) {
    Map<String, List<Use>> byText = new LinkedHashMap<>();
    uses.forEach(use -> byText.computeIfAbsent(use.text(), none -> new ArrayList<>()).add(use));
    return byText.entrySet().stream()
        .map(name -> row(name.getKey(), name.getValue(), publications))
        .sorted(Comparator.comparingInt(WordingRow::count).reversed())
        .toList();
  }

  private static WordingRow row(String text, List<Use> uses, Publications publications) {
    return new WordingRow(
        text,
        uses.stream().mapToInt(Use::count).sum(),
        uses.stream()
            .map(use -> new By(publications.get(use.articleId()), use.count(), use.statementId()))
            .toList());
  }
}
