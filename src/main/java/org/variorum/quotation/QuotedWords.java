package org.variorum.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.text.language.FunctionWords;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/** The words between two marks, with the signs by which an editor owns up to a change. */
record QuotedWords(List<Quoted> all) {

  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*+\\]");
  private static final Pattern ELLIPSIS = Pattern.compile("…|\\.\\s?\\.\\s?\\.");

  QuotedWords {
    all = List.copyOf(all);
  }

  /**
   * One word.
   *
   * @param bracketed the editor's own
   * @param afterGap an ellipsis stands between it and the word before
   */
  record Quoted(String text, String folded, boolean bracketed, boolean afterGap) {

    boolean content() {
      return !FunctionWords.contains(folded);
    }
  }

  static QuotedWords of(String text) {
    List<Quoted> all = new ArrayList<>();
    int end = 0;
    for (Word word : Words.of(text).all()) {
      String between = text.substring(end, word.span().start());
      all.add(
          new Quoted(
              word.text(), word.folded(), bracketed(text, word), ELLIPSIS.matcher(between).find()));
      end = word.span().end();
    }
    return new QuotedWords(all);
  }

  private static boolean bracketed(String text, Word word) {
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      if (brackets.start() < word.span().start() && word.span().end() < brackets.end()) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return all.size();
  }

  Quoted at(int place) {
    return all.get(place);
  }

  /** Hashes of its pairs of neighbours, without those that hold small words only. */
  Set<Integer> shingles() {
    return IntStream.range(0, Math.max(0, all.size() - 1))
        .filter(i -> all.get(i).content() || all.get(i + 1).content())
        .mapToObj(i -> (all.get(i).folded() + " " + all.get(i + 1).folded()).hashCode())
        .collect(Collectors.toSet());
  }
}
