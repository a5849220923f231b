package org.variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.FunctionWords;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;
import org.variorum.text.quotation.Quotation;

/**
 * The runs of words by which a statement's quotations are known again in another statement, whether
 * it quotes them or not: four words in a row, or a whole quotation of fewer, of which two tell
 * something and are no names. One object serves one thread.
 */
public final class QuotedRuns {

  /** What it adds to the cosine of two statements that one prints words quoted by the other. */
  public static final double WORTH = 0.10;

  private static final int RUN = 4;
  private static final int TELLING = 2;

  private final String text;
  private final List<String> runs = new ArrayList<>();
  private @Nullable String words;

  /** Of a statement's words and what it has between quotation marks. */
  public QuotedRuns(String text, List<String> quotations) {
    this.text = text;
    for (String quotation : quotations) {
      List<Word> quoted = Words.of(quotation).all();
      int length = Math.min(RUN, quoted.size());
      for (int from = 0; from + length <= quoted.size(); from++) {
        List<Word> run = quoted.subList(from, from + length);
        if (run.stream().filter(QuotedRuns::isTelling).count() >= TELLING) {
          runs.add(inOrder(run));
        }
      }
    }
  }

  public static QuotedRuns of(Statement statement) {
    return new QuotedRuns(
        statement.text(), statement.quotations().stream().map(Quotation::text).toList());
  }

  private static boolean isTelling(Word word) {
    return Character.isLowerCase(word.text().codePointAt(0))
        && !FunctionWords.contains(word.folded());
  }

  private static String inOrder(List<Word> words) {
    return words.stream().map(Word::folded).collect(Collectors.joining(" ", " ", " "));
  }

  /** Whether one of the two prints words that the other has between quotation marks. */
  public boolean meet(QuotedRuns other) {
    return areIn(other) || other.areIn(this);
  }

  private boolean areIn(QuotedRuns other) {
    return runs.stream().anyMatch(run -> other.words().contains(run));
  }

  private String words() {
    String ready = words == null ? inOrder(Words.of(text).all()) : words;
    words = ready;
    return ready;
  }
}
