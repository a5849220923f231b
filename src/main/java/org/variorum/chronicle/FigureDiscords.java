package org.variorum.chronicle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.Figure;
import org.variorum.claim.FigureValue;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.figure.ValuePair;

/**
 * The disagreements of a figure. Each number that came after another and stands against it is one,
 * in whatever words: of three numbers that conflict the second and the third are news, and not each
 * pair.
 */
record FigureDiscords(Figure figure, Map<String, FigureValue> firstGiven) {

  private static final String HOW_MANY = "how many";

  private record News(SightingKind kind, String number) {}

  static List<Found> of(Figure figure) {
    Map<String, FigureValue> firstGiven = new HashMap<>();
    figure.values().stream()
        .sorted(Comparator.comparing(FigureValue::asOf).thenComparing(FigureValue::statementId))
        .forEach(value -> firstGiven.putIfAbsent(fold(value.text()), value));
    return new FigureDiscords(figure, firstGiven).found();
  }

  private List<Found> found() {
    Map<News, List<ValuePair>> news = new LinkedHashMap<>();
    for (ValuePair pair : figure.pairs()) {
      if (pair.outcome() == Outcome.DIFFERS || pair.outcome() == Outcome.UPDATED) {
        SightingKind kind =
            pair.outcome() == Outcome.DIFFERS ? SightingKind.CONFLICT : SightingKind.UPDATE;
        news.computeIfAbsent(new News(kind, later(pair)), none -> new ArrayList<>()).add(pair);
      }
    }
    return news.entrySet().stream().map(each -> found(each.getKey(), each.getValue())).toList();
  }

  private Found found(News news, List<ValuePair> pairs) {
    Set<String> against = new LinkedHashSet<>();
    Set<UUID> marks = new LinkedHashSet<>();
    marks.add(Found.mark(news.kind(), HOW_MANY, "figure " + figure.id(), news.number()));
    for (ValuePair pair : pairs) {
      String one = number(pair.oneText());
      against.add(one.equals(news.number()) ? number(pair.twoText()) : one);
      marks.add(
          Found.mark(
              news.kind(),
              HOW_MANY + " " + figure.counted(),
              pair.oneArticle() + ":" + number(pair.oneText()),
              pair.twoArticle() + ":" + number(pair.twoText())));
    }
    return new Found(
        news.kind(),
        HOW_MANY,
        figure.label(),
        figure.storyId(),
        "f" + figure.id(),
        Stream.concat(sides(against, false), sides(Set.of(news.number()), true)).toList(),
        marks);
  }

  private Stream<Side> sides(Set<String> numbers, boolean later) {
    Set<Long> given = new LinkedHashSet<>();
    return figure.values().stream()
        .filter(value -> numbers.contains(number(value.text())))
        .filter(value -> given.add(value.articleId()))
        .map(value -> new Side(value.articleId(), value.statementId(), value.text(), later));
  }

  private String later(ValuePair pair) {
    FigureValue first = firstGiven.get(fold(pair.oneText()));
    FigureValue second = firstGiven.get(fold(pair.twoText()));
    boolean reversed = first != null && second != null && first.asOf().isAfter(second.asOf());
    return number(reversed ? pair.oneText() : pair.twoText());
  }

  /** The value counts and not its words: an outlet may write "sixty" where it wrote "60". */
  private String number(String text) {
    FigureValue value = firstGiven.get(fold(text));
    return value == null || (value.min() == null && value.max() == null)
        ? fold(text)
        : plain(value.min()) + ".." + plain(value.max());
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
