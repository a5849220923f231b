package org.variorum.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.figure.ValuePair;
import org.variorum.text.quantity.QuantityKind;

/**
 * The numbers that statements give for one counted thing of one referent.
 *
 * @param counted what is counted, "hostage"
 * @param label its heading, "Officials who signed a letter"
 * @param referent what tells this count from others of the same thing: its claim's words
 * @param claimId the claim it belongs to, null when it spans several
 * @param values by time of publication
 * @param pairs those that do not simply agree as computed, most serious first, then the newest
 *     first
 * @param curated a curator's decision shaped it
 * @param ruling a curator's decision that set the outcome; null where it was computed
 */
public record Figure(
    long id,
    long topicId,
    long storyId,
    @Nullable Long claimId,
    String counted,
    String label,
    String referent,
    QuantityKind kind,
    Outcome outcome,
    List<FigureValue> values,
    List<ValuePair> pairs,
    boolean curated,
    @Nullable OutcomeRuling ruling) {

  public Figure {
    values = List.copyOf(values);
    pairs = List.copyOf(pairs);
  }

  /** Whether articles part ways over it, or one took over a newer count. */
  public boolean differs() {
    return outcome.compareTo(Outcome.DECLARED_UNKNOWN) >= 0
        && !values.stream().allMatch(FigureValue::unknown);
  }

  /** How many articles give a value for it. */
  public int articles() {
    return (int) values.stream().map(FigureValue::articleId).distinct().count();
  }

  /** The same figure with nothing but what these articles give for it. */
  public Figure within(Collection<Long> articles) {
    List<FigureValue> given =
        values.stream().filter(value -> articles.contains(value.articleId())).toList();
    List<ValuePair> between =
        pairs.stream()
            .filter(
                pair ->
                    articles.contains(pair.oneArticle()) && articles.contains(pair.twoArticle()))
            .toList();
    long givers = given.stream().map(FigureValue::articleId).distinct().count();
    return new Figure(
        id,
        topicId,
        storyId,
        claimId,
        counted,
        label,
        referent,
        kind,
        within(givers, between),
        given,
        between,
        curated,
        ruling);
  }

  private Outcome within(long givers, List<ValuePair> between) {
    if (givers < 2) {
      return Outcome.SINGLE;
    }
    if (ruling != null) {
      return outcome;
    }
    return between.isEmpty() ? Outcome.AGREE : between.getFirst().outcome();
  }

  /** The values that stand against each other where it differs, the first published first. */
  public List<Side> sides() {
    Set<String> opposed = new HashSet<>();
    for (ValuePair pair : pairs) {
      if (pair.outcome() == outcome) {
        opposed.add(fold(pair.oneText()));
        opposed.add(fold(pair.twoText()));
      }
    }
    if (opposed.isEmpty() && ruling != null) {
      values.forEach(value -> opposed.add(fold(value.text())));
    }
    Map<String, Set<Long>> articlesOf = new LinkedHashMap<>();
    Map<String, String> printed = new HashMap<>();
    for (FigureValue value : values) {
      String text = fold(value.text());
      if (opposed.contains(text)) {
        printed.putIfAbsent(text, value.text());
        articlesOf.computeIfAbsent(text, none -> new LinkedHashSet<>()).add(value.articleId());
      }
    }
    return articlesOf.entrySet().stream()
        .map(
            side ->
                new Side(
                    printed.getOrDefault(side.getKey(), side.getKey()),
                    List.copyOf(side.getValue())))
        .toList();
  }

  /** "More than 400" at the start of a sentence is "more than 400". */
  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * One side of a difference.
   *
   * @param text the number as printed
   * @param articles ids of the articles that print it so, by time
   */
  public record Side(String text, List<Long> articles) {}
}
