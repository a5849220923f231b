package org.variorum.claim.figure;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.claim.said.PhraseWords;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

/**
 * Whether two numbers stand in the same place of two statements that assert the same: "the rate
 * fell to 6.1 percent" beside "the rate had fallen to 6.4%". A share or a sum mostly leaves unsaid
 * what it counts, or each article calls it otherwise; then the words right before and behind it
 * tell.
 */
public final class CommonPlace {

  /** What such a number counts is told by the sentence rather than by the noun beside it. */
  private static final Set<QuantityKind> TOLD_BY_SENTENCE =
      Set.of(QuantityKind.PERCENT, QuantityKind.MONEY, QuantityKind.AGE);

  /** What is meant stands in another sentence. */
  private static final Pattern OF_THOSE =
      Pattern.compile("(?i)\\b(?:among|of|in|for) (?:that|this|those|these|them)\\b");

  private static final BigDecimal FAR = BigDecimal.valueOf(3);

  /** What is counted every week is told in the same words every week. */
  private static final Duration A_FEW_DAYS = Duration.ofDays(3);

  private CommonPlace() {}

  /** Takes two amounts of one claim. */
  public static boolean is(Amount one, Amount two) {
    Duration between = Duration.between(one.said().time(), two.said().time()).abs();
    return one.said().articleId() != two.said().articleId()
        && between.compareTo(A_FEW_DAYS) <= 0
        && isOfOneMeasure(one.quantity(), two.quantity())
        && areNear(one.quantity(), two.quantity())
        && (Score.areOfOne(one, two) || isToldByWords(one, two));
  }

  private static boolean isToldByWords(Amount one, Amount two) {
    if (!mayBeOneThing(one.quantity(), two.quantity())
        || Score.isSideOf(one) != Score.isSideOf(two)) {
      return false;
    }
    Surroundings around = Surroundings.of(one);
    Surroundings others = Surroundings.of(two);
    return around.role().equals(others.role())
        && !pointsElsewhere(one)
        && !pointsElsewhere(two)
        && around.isForecast() == others.isForecast()
        && !Referent.disjoint(around.names(), others.names())
        && !Referent.disjoint(around.periods(), others.periods())
        && sharedAround(one, two) >= needed(one, two);
  }

  private static boolean isOfOneMeasure(Quantity one, Quantity two) {
    return one.kind() == two.kind()
        && Objects.equals(one.unit(), two.unit())
        && !one.unknown()
        && !two.unknown();
  }

  private static boolean mayBeOneThing(Quantity one, Quantity two) {
    return TOLD_BY_SENTENCE.contains(one.kind())
        || one.kind() == QuantityKind.COUNT && isUnnamed(one, two);
  }

  /** Of two that are far apart each is mostly of something else: a month's rise, and a year's. */
  private static boolean areNear(Quantity one, Quantity two) {
    BigDecimal less = Objects.requireNonNullElse(one.min(), BigDecimal.ZERO);
    BigDecimal more = Objects.requireNonNullElse(two.min(), BigDecimal.ZERO);
    return less.min(more).multiply(FAR).compareTo(less.max(more)) >= 0;
  }

  private static boolean isUnnamed(Quantity one, Quantity two) {
    return one.counted().isEmpty() || two.counted().isEmpty();
  }

  private static boolean pointsElsewhere(Amount amount) {
    return OF_THOSE.matcher(amount.said().statement().text()).find();
  }

  /**
   * One sign is enough where the number is the only one that it can be; two are needed where others
   * stand beside it, or where each article names something else.
   */
  private static int needed(Amount one, Amount two) {
    return areNamedOtherwise(one, two) || !isOneForOne(one, two) ? 2 : 1;
  }

  private static boolean areNamedOtherwise(Amount one, Amount two) {
    return !isUnnamed(one.quantity(), two.quantity())
        && !PhraseWords.of(one.quantity().counted())
            .touches(PhraseWords.of(two.quantity().counted()));
  }

  /** All other numbers of the kind that either gives are given by the other too. */
  private static boolean isOneForOne(Amount one, Amount two) {
    List<Quantity> left = new ArrayList<>(others(two));
    for (Quantity quantity : others(one)) {
      if (!removeSame(left, quantity)) {
        return false;
      }
    }
    return left.isEmpty();
  }

  private static boolean removeSame(List<Quantity> quantities, Quantity like) {
    return quantities.stream()
        .filter(other -> ValueComparison.sameNumber(like, other))
        .findFirst()
        .map(quantities::remove)
        .orElse(false);
  }

  private static List<Quantity> others(Amount amount) {
    return amount.said().statement().statement().quantities().stream()
        .filter(other -> !other.equals(amount.quantity()))
        .filter(other -> isOfOneMeasure(other, amount.quantity()))
        .toList();
  }

  /** How many telling words both have before the number, or both behind it; so is its role. */
  private static long sharedAround(Amount one, Amount two) {
    boolean alone = others(one).isEmpty() && others(two).isEmpty();
    Surroundings around = Surroundings.of(one);
    return around.shared(Surroundings.of(two)).stream()
            .filter(word -> alone || !Surroundings.isTime(word))
            .count()
        + (around.role().isEmpty() ? 0 : 1)
        + (alone && isToldByWhole(one, two) ? 1 : 0);
  }

  /** The whole sentence is a sign too, but where it tells of two things or persons. */
  private static boolean isToldByWhole(Amount one, Amount two) {
    return one.quantity().kind() != QuantityKind.AGE
        && !areNamedOtherwise(one, two)
        && areAlike(one, two);
  }

  private static boolean areAlike(Amount one, Amount two) {
    Set<String> terms = terms(one);
    Set<String> others = terms(two);
    int fewer = Math.min(terms.size(), others.size());
    terms.retainAll(others);
    return terms.size() > 3 && 2 * terms.size() >= fewer;
  }

  private static Set<String> terms(Amount amount) {
    return amount.said().statement().statement().terms().stream()
        .filter(term -> term.chars().noneMatch(Character::isDigit))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
