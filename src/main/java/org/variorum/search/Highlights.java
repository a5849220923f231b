package org.variorum.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with the words that were looked for set off.
 *
 * @param pieces in their order; what is printed is all of them, one after the other
 */
public record Highlights(List<Piece> pieces) {

  /** Marks in what the database hands out; texts from outside are freed of them first. */
  static final char BEGIN = '\u0002';

  static final char END = '\u0003';

  /** Words, and whether they were looked for. */
  public record Piece(String text, boolean found) {}

  public Highlights {
    pieces = List.copyOf(pieces);
  }

  static Highlights of(String marked) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean found = false;
    for (char c : marked.toCharArray()) {
      if (c == BEGIN || c == END) {
        add(words, found, pieces);
        found = c == BEGIN;
      } else {
        words.append(c);
      }
    }
    add(words, found, pieces);
    return new Highlights(pieces);
  }

  private static void add(StringBuilder words, boolean found, List<Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words.toString(), found));
      words.setLength(0);
    }
  }

  /** Without marks. */
  public String text() {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }
}
