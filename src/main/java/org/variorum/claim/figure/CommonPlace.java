package org.variorum.claim.figure;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** What a number is to its verb: where it came to, where it came from, by how much. */
  private static final Pattern ROLE = Pattern.compile("(?i)\\b(to|at|from|by|than|of)\\W*$");

  /** What is meant stands in another sentence. */
  private static final Pattern OF_THOSE =
      Pattern.compile("(?i)\\b(?:among|of|in|for) (?:that|this|those|these|them)\\b");

  /** The words right beside a number end where a clause or another number begins. */
  private static final Pattern BEFORE = Pattern.compile("(?:[\\p{L}'’-]+[\\s(\"“]+){0,5}$");

  private static final Pattern BEHIND = Pattern.compile("^(?:[\\s)\"”]+[\\p{L}'’-]+){0,5}");

  private static final Set<String> EMPTY =
      Set.of("will", "would", "have", "been", "were", "just", "only", "that", "which");

  /** "A week earlier" stands beside many numbers. */
  private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "decade");

  /** Letters that two forms of a verb share: "demanded", "demanding". */
  private static final int STEM = 4;

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
        && mayBeOneThing(one.quantity(), two.quantity())
        && areNear(one.quantity(), two.quantity())
        && role(one).equals(role(two))
        && !pointsElsewhere(one)
        && !pointsElsewhere(two)
        && Forecast.is(beside(BEFORE, one.before())) == Forecast.is(beside(BEFORE, two.before()))
        && !Referent.disjoint(names(one), names(two))
        && !Referent.disjoint(periods(one), periods(two))
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

  private static String role(Amount amount) {
    Matcher matcher = ROLE.matcher(amount.before());
    String role = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    return role.equals("at") ? "to" : role;
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

  /** "8 percent in Norvale" and "4 percent of Ashby" are of two places, however alike the rest. */
  private static Set<String> names(Amount amount) {
    return Stream.of(beside(BEHIND, amount.behind()).split("[^\\p{L}]+"))
        .filter(CommonPlace::isName)
        .collect(Collectors.toSet());
  }

  /** "0.9 percent in the past month" is no part of "5.4% over the past year". */
  private static Set<String> periods(Amount amount) {
    Set<String> words = stems(beside(BEHIND, amount.behind()));
    words.retainAll(TIMES);
    return words;
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
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
    return Stream.of(
                shared(BEFORE, one.before(), two.before()),
                shared(BEHIND, one.behind(), two.behind()))
            .flatMap(Set::stream)
            .filter(word -> alone || !TIMES.contains(word))
            .count()
        + (role(one).isEmpty() ? 0 : 1)
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

  private static Set<String> shared(Pattern stretch, String one, String two) {
    Set<String> words = stems(beside(stretch, one));
    words.retainAll(stems(beside(stretch, two)));
    return words;
  }

  private static String beside(Pattern stretch, String words) {
    Matcher matcher = stretch.matcher(words);
    return matcher.find() ? matcher.group() : "";
  }

  private static Set<String> stems(String stretch) {
    String words =
        Stream.of(stretch.split("[^\\p{L}]+"))
            .filter(word -> !isName(word))
            .collect(Collectors.joining(" "));
    return PhraseWords.of(words).words().stream()
        .filter(word -> word.length() >= STEM - 1 && !EMPTY.contains(word))
        .map(word -> TIMES.contains(word) ? word : word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
