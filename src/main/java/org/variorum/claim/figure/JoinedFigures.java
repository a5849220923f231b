package org.variorum.claim.figure;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.text.quantity.Quantity;

/**
 * Makes one figure of those of different claims that count one thing. Numbers and words nominate
 * them; what would only contradict stays apart, for then nothing tells that they are one.
 */
public final class JoinedFigures {

  /** Where only a number and a thing are alike, the number must be rare. */
  static final BigDecimal DISTINCTIVE = BigDecimal.valueOf(100);

  /** A number of one article in a hundred; a year beside it makes it one of a kind. */
  static final BigDecimal TELLING = BigDecimal.valueOf(20);

  /** "One" and "two" go with anything. */
  static final BigDecimal MORE_THAN_TWO = BigDecimal.valueOf(3);

  /** How near two statements of one story must be to count the same thing by the same number. */
  private static final double ALIKE = 0.6;

  /** The same round number of the killed may stand in two stories. */
  private static final double ALIKE_ACROSS = 0.7;

  private static final Duration A_MONTH = Duration.ofDays(30);

  private final Map<String, List<List<Amount>>> byTrait = new HashMap<>();
  private final List<List<Amount>> joined = new ArrayList<>();

  private JoinedFigures() {}

  public static List<List<Amount>> of(List<List<Amount>> figures) {
    JoinedFigures all = new JoinedFigures();
    figures.forEach(all::add);
    return all.joined;
  }

  private void add(List<Amount> figure) {
    List<Amount> home =
        figure.stream()
            .flatMap(amount -> FigureTraits.of(amount).stream())
            .distinct()
            .flatMap(trait -> byTrait.getOrDefault(trait, List.of()).stream())
            .filter(other -> isOne(figure, other))
            .findFirst()
            .orElse(null);
    if (home == null) {
      home = new ArrayList<>();
      joined.add(home);
    }
    home.addAll(figure);
    for (Amount amount : figure) {
      for (String trait : FigureTraits.of(amount)) {
        List<List<Amount>> sharing = byTrait.computeIfAbsent(trait, none -> new ArrayList<>());
        if (!sharing.contains(home)) {
          sharing.add(home);
        }
      }
    }
  }

  private static boolean isOne(List<Amount> figure, List<Amount> other) {
    return figure.stream().anyMatch(one -> other.stream().anyMatch(two -> isOne(one, two)))
        && !areToldApart(figure, other)
        && !contradict(figure, other);
  }

  private static boolean isOne(Amount one, Amount two) {
    return one.quantity().kind() == two.quantity().kind()
        && !one.quantity().unknown()
        && !two.quantity().unknown()
        && Comparability.obstacle(one, two) == null
        && (isSameNumber(one, two)
            || isSameYear(one, two)
            || isSameDeed(one, two)
            || areSameCaptives(one, two));
  }

  private static boolean isSameNumber(Amount one, Amount two) {
    Quantity quantity = one.quantity();
    Quantity other = two.quantity();
    if (!ValueComparison.sameNumber(quantity, other)
        || ValueComparison.isVague(quantity)
        || !CountedThing.same(quantity, other)) {
      return false;
    }
    return (atLeast(DISTINCTIVE, quantity)
            && (isTold(quantity, other)
                    && (isOneStory(one, two) || one.said().cosine(two.said()) >= ALIKE_ACROSS)
                || CountedThing.isSpecific(quantity, other)))
        || (isThing(quantity) && isOneStory(one, two) && areAlike(one, two));
  }

  private static boolean isOneStory(Amount one, Amount two) {
    return one.said().storyId() == two.said().storyId();
  }

  private static boolean isThing(Quantity quantity) {
    return atLeast(MORE_THAN_TWO, quantity) && !CountedThing.isPeople(quantity.counted());
  }

  /** Both say by the same verb what became of the counted, and neither says "about". */
  private static boolean isTold(Quantity one, Quantity two) {
    return one.deed() != null
        && one.deed().equals(two.deed())
        && !one.approximate()
        && !two.approximate();
  }

  /** Both look back on one year, with numbers that meet. */
  private static boolean isSameYear(Amount one, Amount two) {
    return one.referent().sharesYear(two.referent())
        && CountedThing.sameOrUnnamed(one.quantity(), two.quantity())
        && atLeast(TELLING, one.quantity())
        && atLeast(TELLING, two.quantity())
        && ValueComparison.between(one.quantity(), two.quantity()) != Outcome.DIFFERS;
  }

  /** In one story, the growing count of those who put their names to one kind of document. */
  private static boolean isSameDeed(Amount one, Amount two) {
    return isOneStory(one, two)
        && one.quantity().deed() != null
        && one.quantity().deed().equals(two.quantity().deed())
        && ValueComparison.grows(one.quantity(), two.quantity())
        && CountedThing.same(one.quantity(), two.quantity())
        && one.referent().sharesDocument(two.referent())
        && areAlike(one, two);
  }

  /** Captives are known by their number, however each article rounds it, while they are held. */
  private static boolean areSameCaptives(Amount one, Amount two) {
    Duration between = Duration.between(one.said().time(), two.said().time()).abs();
    return isCaptivesNumber(one)
        && isCaptivesNumber(two)
        && between.compareTo(A_MONTH) <= 0
        && !NamedActor.areOthers(one, two)
        && !Referent.disjoint(one.referent().places(), two.referent().places())
        && ValueComparison.between(one.quantity(), two.quantity()) != Outcome.DIFFERS;
  }

  /** Whether so many captives are counted that their number tells who is meant. */
  static boolean isCaptivesNumber(Amount amount) {
    return CountedThing.areCaptives(amount.quantity())
        && atLeast(DISTINCTIVE, amount.quantity())
        && !ValueComparison.isVague(amount.quantity());
  }

  private static boolean areAlike(Amount one, Amount two) {
    return one.said().cosine(two.said()) >= ALIKE;
  }

  static boolean atLeast(BigDecimal least, Quantity quantity) {
    return quantity.min() != null && quantity.min().compareTo(least) >= 0;
  }

  /** An article that gives a number for each takes them for two things. */
  private static boolean areToldApart(List<Amount> figure, List<Amount> other) {
    Set<Long> articles =
        other.stream().map(amount -> amount.said().articleId()).collect(Collectors.toSet());
    return figure.stream()
        .filter(amount -> articles.contains(amount.said().articleId()))
        .anyMatch(
            amount ->
                other.stream()
                    .filter(two -> two.said().articleId() == amount.said().articleId())
                    .anyMatch(
                        two ->
                            !ValueComparison.sameNumber(amount.quantity(), two.quantity())
                                || two.said().id() == amount.said().id()));
  }

  private static boolean contradict(List<Amount> figure, List<Amount> other) {
    if (isContradictory(figure) || isContradictory(other)) {
      return false;
    }
    List<Amount> both = new ArrayList<>(figure);
    both.addAll(other);
    return isContradictory(both);
  }

  private static boolean isContradictory(List<Amount> figure) {
    return new FigureOutcomes(figure).overall() == Outcome.DIFFERS;
  }
}
