package org.variorum.reader.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.article.Stretch;
import org.variorum.article.Stretch.Kind;
import org.variorum.reader.parts.Excerpt;

/**
 * Lays out what an outlet changed: each change with a few words around it. Of a text that is not
 * ours to print, what stayed is left out, and of long changes only the beginning is quoted.
 */
final class DiffLayout {

  /** So many words stand before and after a change. */
  private static final int AROUND = 12;

  /** A passage that stayed is folded from so many words on. */
  private static final int SHORT = 30;

  /** So many words of one article are quoted on one page. */
  private static final int MOST_QUOTED = 400;

  private final boolean printable;
  private final List<DiffBlock> blocks = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();
  private int left = MOST_QUOTED;

  private DiffLayout(boolean printable) {
    this.printable = printable;
  }

  /** The blocks of a text; empty where nothing changed. */
  static List<DiffBlock> of(List<Stretch> stretches, boolean printable) {
    if (stretches.stream().allMatch(stretch -> stretch.kind() == Kind.KEPT)) {
      return List.of();
    }
    DiffLayout layout = new DiffLayout(printable);
    paragraphs(stretches).forEach(layout::add);
    layout.fold();
    return List.copyOf(layout.blocks);
  }

  /** A headline, whole; empty where it stayed. */
  static List<DiffPiece> headline(List<Stretch> stretches) {
    return stretches.stream().allMatch(stretch -> stretch.kind() == Kind.KEPT)
        ? List.of()
        : stretches.stream().map(stretch -> piece(stretch.kind(), stretch.text())).toList();
  }

  private void add(List<Stretch> paragraph) {
    if (paragraph.stream().allMatch(stretch -> stretch.kind() == Kind.KEPT)) {
      unchanged.add(paragraph.stream().map(Stretch::text).collect(Collectors.joining()).strip());
      return;
    }
    fold();
    List<DiffPiece> pieces = new ArrayList<>();
    for (int i = 0; i < paragraph.size(); i++) {
      Stretch stretch = paragraph.get(i);
      if (stretch.kind() == Kind.KEPT) {
        keep(stretch.text(), i == 0, i == paragraph.size() - 1, pieces);
      } else {
        quote(stretch, pieces);
      }
    }
    blocks.add(DiffBlock.of(pieces));
  }

  private void fold() {
    if (unchanged.isEmpty()) {
      return;
    }
    int words = unchanged.stream().mapToInt(text -> words(text).size()).sum();
    if (printable && words <= SHORT) {
      unchanged.forEach(text -> blocks.add(DiffBlock.of(List.of(piece(Kind.KEPT, text)))));
    } else {
      blocks.add(DiffBlock.unchanged(words, printable ? unchanged : List.of()));
    }
    unchanged.clear();
  }

  /** Words that stayed inside a paragraph: those next to a change, on one side or both. */
  private void keep(String text, boolean atHead, boolean atEnd, List<DiffPiece> pieces) {
    List<String> words = words(text);
    int head = atHead ? 0 : AROUND;
    int tail = atEnd ? 0 : AROUND;
    if (words.size() <= head + tail + AROUND / 2) {
      pieces.add(piece(Kind.KEPT, text));
      left -= words.size();
      return;
    }
    if (head > 0) {
      String blank = text.startsWith(" ") ? " " : "";
      pieces.add(piece(Kind.KEPT, blank + String.join(" ", words.subList(0, head)) + " "));
    }
    pieces.add(DiffPiece.leftOut(words.size() - head - tail));
    if (tail > 0) {
      String blank = text.endsWith(" ") ? " " : "";
      String last = String.join(" ", words.subList(words.size() - tail, words.size()));
      pieces.add(piece(Kind.KEPT, " " + last + blank));
    }
    left -= head + tail;
  }

  private void quote(Stretch stretch, List<DiffPiece> pieces) {
    List<String> words = words(stretch.text());
    int most = printable ? words.size() : Math.min(Excerpt.SENTENCE, Math.max(0, left));
    if (words.size() <= most) {
      pieces.add(piece(stretch.kind(), stretch.text()));
    } else {
      if (most > 0) {
        pieces.add(piece(stretch.kind(), String.join(" ", words.subList(0, most)) + " "));
      }
      pieces.add(DiffPiece.leftOut(words.size() - most));
    }
    left -= Math.min(most, words.size());
  }

  private static List<List<Stretch>> paragraphs(List<Stretch> stretches) {
    List<List<Stretch>> paragraphs = new ArrayList<>();
    List<Stretch> paragraph = new ArrayList<>();
    for (Stretch stretch : stretches) {
      String[] lines = stretch.text().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0 && !paragraph.isEmpty()) {
          paragraphs.add(paragraph);
          paragraph = new ArrayList<>();
        }
        if (!lines[i].isBlank()) {
          paragraph.add(new Stretch(stretch.kind(), lines[i]));
        }
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return paragraphs;
  }

  private static DiffPiece piece(Kind kind, String text) {
    String word =
        switch (kind) {
          case KEPT -> "kept";
          case REMOVED -> "removed";
          case ADDED -> "added";
        };
    return new DiffPiece(word, text, 0);
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }
}
