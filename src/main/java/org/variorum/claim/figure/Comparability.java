package org.variorum.claim.figure;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Synonyms;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

/** Whether two amounts stand for one thing, so that a conflict between them means something. */
public final class Comparability {

  /** A running story tells of one occasion after another. */
  private static final Duration A_WEEK = Duration.ofDays(7);

  private static final Pattern OF_A_NUMBER =
      Pattern.compile(
          "\\s+(?:[\\p{L}-]+\\s+)?of\\s+(?:(?:the|its|their|all)\\s+)*(?:\\d+(?!\\d|st\\b|nd\\b|rd\\b|th\\b)|them\\b)");

  private Comparability() {}

  /** Whether nothing keeps two amounts from being compared, or makes it doubtful. */
  public static boolean areComparable(Amount one, Amount two) {
    return !areWeeksApart(one, two) && obstacle(one, two) == null && doubt(one, two) == null;
  }

  /** What keeps two amounts from being compared; null where nothing does. */
  public static @Nullable Ground obstacle(Amount one, Amount two) {
    if (one.quantity().kind() != two.quantity().kind()) {
      return Ground.OTHER_KIND;
    }
    if (!Objects.equals(one.quantity().unit(), two.quantity().unit())) {
      return Ground.OTHER_UNIT;
    }
    if (!one.referent().groups().equals(two.referent().groups())
        && (isCounted(one) && isCounted(two))) {
      return Ground.OTHER_SLICE;
    }
    if (!CountedThing.sameNation(one.quantity().counted(), two.quantity().counted())) {
      return Ground.OTHER_SLICE;
    }
    if (one.quantity().kind() == QuantityKind.YEAR) {
      return null;
    }
    if (Requirement.is(one) != Requirement.is(two)) {
      return Ground.OTHER_SLICE;
    }
    if (!CountedThing.sameDeed(one.quantity(), two.quantity())) {
      return Ground.OTHER_DEED;
    }
    if (Referent.disjoint(one.referent().years(), two.referent().years())) {
      return Ground.OTHER_YEAR;
    }
    return isOtherDocument(one, two) ? Ground.OTHER_DOCUMENT : null;
  }

  /**
   * What makes it doubtful that two amounts that conflict stand for one thing; null where nothing
   * does. A statement may name a day or a place by the way, so this settles nothing but a conflict.
   */
  public static @Nullable Ground doubt(Amount one, Amount two) {
    if (namesBesides(one, two)
        || namesBesides(two, one)
        || isOneOfParts(one, two)
        || isOneOfParts(two, one)) {
      return Ground.OTHER_SLICE;
    }
    if (Referent.disjoint(one.referent().days(), two.referent().days())) {
      return Ground.OTHER_DAY;
    }
    if (!(sign(one) && sign(two))
        && Referent.disjoint(one.referent().places(), two.referent().places())) {
      return Ground.OTHER_PLACE;
    }
    if (NamedActor.areOthers(one, two)) {
      return Ground.OTHER_ACTOR;
    }
    if (Forecast.isIn(one) != Forecast.isIn(two)) {
      return Ground.OTHER_SLICE;
    }
    if (isPartOfNumber(one) != isPartOfNumber(two)) {
      return Ground.OTHER_SLICE;
    }
    if (one.quantity().kind() == QuantityKind.DURATION && !TimeSpan.sameRole(one, two)) {
      return Ground.OTHER_SLICE;
    }
    if (isShare(one) && isShare(two) && areOtherDeeds(one, two)) {
      return Ground.OTHER_DEED;
    }
    if (!isSameDeed(one, two) && ValueComparison.areWorldsApart(one.quantity(), two.quantity())) {
      return Ground.OTHER_SLICE;
    }
    boolean named = !one.quantity().counted().isEmpty() && !two.quantity().counted().isEmpty();
    boolean thing = CountedThing.sameThing(one.quantity().counted(), two.quantity().counted());
    if (named && !thing && !CommonPlace.is(one, two)) {
      return Ground.OTHER_SLICE;
    }
    return areWeeksApart(one, two) ? Ground.WEEKS_APART : null;
  }

  private static boolean areWeeksApart(Amount one, Amount two) {
    return Duration.between(one.said().time(), two.said().time()).abs().compareTo(A_WEEK) > 0;
  }

  /** "44 of the 50 delegates" are a part, whatever whole the other number is. */
  private static boolean isPartOfNumber(Amount amount) {
    return OF_A_NUMBER.matcher(amount.behind()).lookingAt();
  }

  /** "71 short of the 2,383 that it takes": who gives both numbers means two things by them. */
  private static boolean namesBesides(Amount one, Amount two) {
    return one.said().statement().statement().quantities().stream()
        .filter(other -> !other.equals(one.quantity()))
        .anyMatch(
            other ->
                other.kind() == two.quantity().kind()
                    && Objects.equals(other.unit(), two.quantity().unit())
                    && ValueComparison.between(other, two.quantity()) == Outcome.AGREE);
  }

  /** "200 million this year and 300 million in the next": parts of 500 million. */
  private static boolean isOneOfParts(Amount part, Amount whole) {
    List<BigDecimal> parts =
        part.said().statement().statement().quantities().stream()
            .filter(other -> CountedThing.same(other, part.quantity()))
            .map(Quantity::min)
            .filter(Objects::nonNull)
            .toList();
    return parts.size() > 1
        && whole.quantity().min() != null
        && parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(whole.quantity().min())
            == 0;
  }

  private static boolean isCounted(Amount amount) {
    return !amount.quantity().counted().isEmpty();
  }

  /** A share of those who did something is no share of those who did something else. */
  private static boolean isShare(Amount amount) {
    QuantityKind kind = amount.quantity().kind();
    return kind == QuantityKind.PERCENT || kind == QuantityKind.FRACTION;
  }

  private static boolean areOtherDeeds(Amount one, Amount two) {
    String deed = one.quantity().deed();
    String other = two.quantity().deed();
    return deed != null
        && other != null
        && !deed.equals(other)
        && !Synonyms.standForEachOther(deed, other);
  }

  private static boolean isSameDeed(Amount one, Amount two) {
    String deed = one.quantity().deed();
    return deed != null && deed.equals(two.quantity().deed());
  }

  /** Whoever signs may be anywhere: "120 officials in Washington". */
  private static boolean sign(Amount amount) {
    return "sign".equals(amount.quantity().deed());
  }

  /** Documents tell apart only those who put their names to them. */
  private static boolean areSigners(Amount amount) {
    return sign(amount) || CountedThing.isPeople(amount.quantity().counted());
  }

  private static boolean isOtherDocument(Amount one, Amount two) {
    return areSigners(one)
        && areSigners(two)
        && (Referent.disjoint(one.referent().documents(), two.referent().documents())
            || Referent.disjoint(one.referent().finders(), two.referent().finders()));
  }
}
