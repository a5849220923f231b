package org.variorum.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.text.language.Span;
import org.variorum.text.language.Words.Word;

/**
 * The runs of capitalised words in a text, which are mostly names: "U.S. Agency for International
 * Development". Small words inside belong to them.
 */
record TitleRuns(List<Run> all) {

  static final Set<String> SMALL = Set.of("of", "for", "the", "to");
  private static final int MOST_SMALL = 2;

  TitleRuns {
    all = List.copyOf(all);
  }

  /** The words from one place to before another. */
  record Run(int from, int to) {

    int length() {
      return to - from;
    }

    boolean contains(Run other) {
      return from <= other.from && other.to <= to;
    }

    /** The words in small letters; a name's possessive ending does not belong to it. */
    List<String> folded(List<Word> words) {
      return words.subList(from, to).stream()
          .map(Word::folded)
          .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
          .toList();
    }

    Span span(List<Word> words) {
      return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    Span spanWithoutPossessive(List<Word> words) {
      Span span = span(words);
      return words.get(to - 1).folded().endsWith("'s")
          ? new Span(span.start(), span.end() - 2)
          : span;
    }
  }

  static TitleRuns in(List<Word> words, String text) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      if (isCapital(words.get(at))) {
        int end = end(words, at, text);
        runs.add(new Run(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return new TitleRuns(runs);
  }

  static boolean isCapital(Word word) {
    return Character.isUpperCase(word.text().codePointAt(0));
  }

  /** Whether a sentence or a line begins with this word. */
  static boolean begins(List<Word> words, int at, String text) {
    return at == 0
        || text.substring(words.get(at - 1).span().end(), words.get(at).span().start())
            .matches("(?s).*(?:[.?!:–—\n]| - ).*");
  }

  private static int end(List<Word> words, int from, String text) {
    int end = from + 1;
    int small = 0;
    for (int i = from + 1; i < words.size() && goesOn(words, i, text); i++) {
      if (isCapital(words.get(i))) {
        end = i + 1;
        small = 0;
      } else if (!SMALL.contains(words.get(i).text()) || ++small > MOST_SMALL) {
        break;
      }
    }
    return end;
  }

  /** Only blanks stand before this word, or the full stop of initials such as "U.S.". */
  private static boolean goesOn(List<Word> words, int at, String text) {
    Word before = words.get(at - 1);
    String gap = text.substring(before.span().end(), words.get(at).span().start());
    boolean initials = before.text().length() == 1 || before.text().contains(".");
    return gap.isBlank() && !gap.contains("\n\n") || initials && gap.equals(". ");
  }
}
