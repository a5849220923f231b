package org.variorum.reader.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.variorum.statement.KeptStatement;

/** A paragraph with what stands beside it in the margin. */
record Paragraph(List<Passage> passages, List<Note> notes) {

  /**
   * {@code text} in paragraphs, each note beside its sentence.
   *
   * @param notes of sentences that other articles have too
   */
  static List<Paragraph> of(String text, List<KeptStatement> statements, List<Note> notes) {
    Map<Long, Integer> starts = new LinkedHashMap<>();
    statements.forEach(statement -> starts.put(statement.id(), statement.sentenceStart()));
    Map<Integer, List<Note>> byStart = new LinkedHashMap<>();
    notes.forEach(
        note ->
            byStart
                .computeIfAbsent(
                    note.evidence().statement().sentenceStart(), none -> new ArrayList<>())
                .add(note));
    return Passage.of(text, statements).stream()
        .map(
            passages ->
                new Paragraph(
                    passages,
                    passages.stream()
                        .map(Passage::statement)
                        .filter(Objects::nonNull)
                        .flatMap(id -> byStart.getOrDefault(starts.get(id), List.of()).stream())
                        .toList()))
        .toList();
  }

  /** Whether other articles have this passage too. */
  public boolean isNoted(Passage passage) {
    return notes.stream()
        .anyMatch(note -> passage.text().equals(note.evidence().statement().sentence()));
  }
}
