package org.variorum.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Article;
import org.variorum.statement.KeptStatement;
import org.variorum.text.language.Span;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;
import org.variorum.text.quotation.Quotations;

/** The quotations of an article, sentence by sentence. Single words could be anybody's. */
final class PrintedQuotations {

  private static final int FEWEST_WORDS = 2;

  /** A sentence or two in characters: a speaker is often named before he is quoted. */
  private static final int BEFORE = 300;

  private static final int AFTER = 150;

  private PrintedQuotations() {}

  static List<Printing> in(Article article, List<KeptStatement> statements) {
    List<Printing> printings = new ArrayList<>();
    for (Span marks : Quotations.in(article.text())) {
      statements.stream()
          .map(PrintedQuotations::sentence)
          .distinct()
          .filter(marks::overlaps)
          .forEach(sentence -> add(article, statements, marks, sentence, printings));
    }
    return printings;
  }

  private static void add(
      Article article,
      List<KeptStatement> statements,
      Span marks,
      Span sentence,
      List<Printing> printings) {
    Span words =
        new Span(Math.max(marks.start(), sentence.start()), Math.min(marks.end(), sentence.end()));
    String text = words.of(article.text()).strip().replaceFirst("[,;]$", "");
    if (QuotedWords.of(text).size() < FEWEST_WORDS) {
      return;
    }
    KeptStatement statement = holding(statements, sentence, words);
    printings.add(
        new Printing(
            0,
            article.id(),
            statement.id(),
            words.start(),
            text,
            source(statement),
            near(article.text(), words),
            isScare(statements, words)));
  }

  private static Span sentence(KeptStatement statement) {
    int start = statement.sentenceStart();
    return new Span(start, start + statement.sentence().length());
  }

  private static boolean isScare(List<KeptStatement> statements, Span words) {
    return statements.stream()
        .flatMap(statement -> statement.statement().quotations().stream())
        .anyMatch(quotation -> quotation.scare() && quotation.span().overlaps(words));
  }

  /** The statement of the sentence that has most of the words. */
  private static KeptStatement holding(List<KeptStatement> statements, Span sentence, Span words) {
    return statements.stream()
        .filter(statement -> sentence(statement).equals(sentence))
        .max(Comparator.comparingInt(statement -> shared(statement.statement().span(), words)))
        .orElseThrow();
  }

  private static int shared(Span one, Span two) {
    return Math.min(one.end(), two.end()) - Math.max(one.start(), two.start());
  }

  /** The capitalised words shortly before and after. */
  private static Set<String> near(String text, Span words) {
    String around =
        text.substring(Math.max(0, words.start() - BEFORE), words.start())
            + text.substring(words.end(), Math.min(text.length(), words.end() + AFTER));
    return Words.of(around).all().stream()
        .filter(word -> Character.isUpperCase(word.text().codePointAt(0)))
        .map(Word::folded)
        .collect(Collectors.toSet());
  }

  private static @Nullable String source(KeptStatement statement) {
    var attribution = statement.statement().attribution();
    return attribution == null ? null : attribution.source().name();
  }
}
