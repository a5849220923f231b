package org.variorum.reader.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.claim.figure.Ground;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.figure.ValuePair;

/**
 * Why two values of a figure stand to each other as they do, in one sentence: a message's key and
 * what is put into it, the earlier value first.
 *
 * @param key of the message that says it
 * @param oneBy who gives the earlier value
 * @param oneDay when it was first given
 */
public record Explanation(
    String key, String one, String oneBy, String oneDay, String two, String twoBy, String twoDay) {

  private static final int FEW_NAMES = 2;
  private static final int FEW_SENTENCES = 3;

  private record Contrast(Ground ground, String one, String two) {}

  /** The most serious ones, each once for all the articles that it holds for. */
  public static List<Explanation> of(Figure figure, Publications publications) {
    Map<Contrast, List<ValuePair>> contrasts = new LinkedHashMap<>();
    boolean compared = figure.outcome() != Outcome.NOT_COMPARABLE;
    for (ValuePair pair : figure.pairs()) {
      if (compared && pair.outcome() == Outcome.NOT_COMPARABLE) {
        continue;
      }
      contrasts
          .computeIfAbsent(
              new Contrast(pair.ground(), fold(pair.oneText()), fold(pair.twoText())),
              none -> new ArrayList<>())
          .add(pair);
    }
    return contrasts.values().stream()
        .limit(FEW_SENTENCES)
        .map(pairs -> of(pairs, figure, publications))
        .toList();
  }

  private static Explanation of(List<ValuePair> pairs, Figure figure, Publications publications) {
    ValuePair first = pairs.getFirst();
    List<Long> ones = pairs.stream().map(ValuePair::oneArticle).distinct().toList();
    List<Long> twos = pairs.stream().map(ValuePair::twoArticle).distinct().toList();
    return new Explanation(
        "ground." + first.ground().word() + (isKnownByNone(first, figure) ? ".both" : ""),
        first.oneText(),
        names(ones, publications),
        firstDay(ones, publications),
        first.twoText(),
        names(twos, publications),
        firstDay(twos, publications));
  }

  private static boolean isKnownByNone(ValuePair pair, Figure figure) {
    return pair.ground() == Ground.NOT_KNOWN
        && isUnknown(pair.oneArticle(), pair.oneText(), figure)
        && isUnknown(pair.twoArticle(), pair.twoText(), figure);
  }

  private static boolean isUnknown(long article, String text, Figure figure) {
    return figure.values().stream()
        .filter(value -> value.articleId() == article && value.text().equals(text))
        .allMatch(FigureValue::unknown);
  }

  private static String names(List<Long> articles, Publications publications) {
    Set<String> names = new LinkedHashSet<>(publications.names(articles));
    String first = String.join(", ", names.stream().limit(FEW_NAMES).toList());
    return names.size() <= FEW_NAMES ? first : first + " +" + (names.size() - FEW_NAMES);
  }

  private static String firstDay(List<Long> articles, Publications publications) {
    return publications.of(articles).stream()
        .map(Publication::time)
        .min((one, two) -> one.at().compareTo(two.at()))
        .map(Moment::day)
        .orElse("");
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
