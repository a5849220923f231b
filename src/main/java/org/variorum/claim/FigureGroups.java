package org.variorum.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.figure.CommonPlace;
import org.variorum.claim.figure.Comparability;
import org.variorum.claim.figure.CountedThing;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.figure.ValueComparison;
import org.variorum.claim.said.Said;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

/** Gathers the amounts that statements of one claim give for one counted thing. */
public final class FigureGroups {

  private static final Pattern REMAINDER =
      Pattern.compile(
          "(?i)\\s+(?:(?:more(?! than)|others?|further|additional)\\b"
              + "|(?:[\\p{L}-]+ ){0,2}(?:(?:short|shy) of|(?:away|left|to go)\\b))");

  /** Smaller numbers are too common to tell what they count. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(20);

  private FigureGroups() {}

  /** The figures of one claim, each with at least one amount. */
  public static List<List<Amount>> of(List<Said> claim) {
    return of(claim, Rulings.none().figures());
  }

  /** The same without the numbers that a curator left out. */
  public static List<List<Amount>> of(List<Said> claim, FigureRulings rulings) {
    List<List<Amount>> groups = new ArrayList<>();
    for (Said said : claim) {
      List<Quantity> quantities = said.statement().statement().quantities();
      for (int position = 0; position < quantities.size(); position++) {
        Amount amount = new Amount(said, position, quantities.get(position));
        if (isFigure(amount)
            && !isReplaced(said, quantities, position)
            && !rulings.isOmitted(amount)) {
          place(amount, groups);
        }
      }
    }
    return withNeighbours(groups);
  }

  /** "Two more debates" counts what is left, not how many there are. */
  private static boolean isFigure(Amount amount) {
    return amount.quantity().kind() != QuantityKind.ORDINAL
        && !REMAINDER.matcher(amount.behind()).lookingAt();
  }

  /** "From 1,400 to about 1,200": the first is what was said before. */
  private static boolean isReplaced(Said said, List<Quantity> quantities, int position) {
    if (position + 1 == quantities.size()) {
      return false;
    }
    Quantity was = quantities.get(position);
    Quantity is = quantities.get(position + 1);
    String sentence = said.statement().sentence();
    int start = was.span().start() - said.statement().sentenceStart();
    int end = was.span().end() - said.statement().sentenceStart();
    int next = is.span().start() - said.statement().sentenceStart();
    return start >= 0
        && end <= next
        && next <= sentence.length()
        && was.kind() == is.kind()
        && was.counted().equals(is.counted())
        && sentence.substring(0, start).endsWith("from ")
        && sentence.substring(end, next).strip().equals("to");
  }

  private static void place(Amount amount, List<List<Amount>> groups) {
    groups.stream()
        .filter(group -> belongs(amount, group))
        .findFirst()
        .orElseGet(
            () -> {
              List<Amount> group = new ArrayList<>();
              groups.add(group);
              return group;
            })
        .add(amount);
  }

  private static boolean belongs(Amount amount, List<Amount> group) {
    return group.stream().noneMatch(other -> amount.said().id() == other.said().id())
        && group.stream().anyMatch(other -> isOneThing(amount, other));
  }

  /** In one claim a telling number stands for one thing, whatever each article calls it. */
  private static boolean isOneThing(Amount one, Amount two) {
    if (CountedThing.same(one.quantity(), two.quantity())) {
      return Comparability.obstacle(one, two) == null;
    }
    if (CommonPlace.is(one, two)) {
      return Comparability.obstacle(one, two) == null;
    }
    boolean named = !one.quantity().counted().isEmpty() && !two.quantity().counted().isEmpty();
    return one.quantity().kind() == two.quantity().kind()
        && Objects.equals(one.quantity().unit(), two.quantity().unit())
        && (named
            ? ValueComparison.sameNumber(one.quantity(), two.quantity())
                && isTelling(one.quantity())
            : ValueComparison.between(one.quantity(), two.quantity()) == Outcome.AGREE);
  }

  private static boolean isTelling(Quantity quantity) {
    return quantity.min() != null && quantity.min().compareTo(TELLING) >= 0;
  }

  /**
   * Two amounts of two articles that nobody else gives, whose words meet and which yet stand for
   * other things, share a row that says so: "40% children" beside "70% women and children".
   */
  private static List<List<Amount>> withNeighbours(List<List<Amount>> groups) {
    List<List<Amount>> rows = new ArrayList<>();
    for (List<Amount> group : groups) {
      rows.stream()
          .filter(row -> row.size() == 1 && group.size() == 1)
          .filter(row -> areNeighbours(row.getFirst(), group.getFirst()))
          .findFirst()
          .ifPresentOrElse(row -> row.addAll(group), () -> rows.add(new ArrayList<>(group)));
    }
    return rows;
  }

  private static boolean areNeighbours(Amount one, Amount two) {
    return one.said().articleId() != two.said().articleId()
        && CountedThing.sameThing(one.quantity().counted(), two.quantity().counted())
        && Comparability.obstacle(one, two) != null
        && isPart(one.quantity().kind()) == isPart(two.quantity().kind());
  }

  /** Shares of a whole, which are no counts of it. */
  private static boolean isPart(QuantityKind kind) {
    return kind == QuantityKind.PERCENT || kind == QuantityKind.FRACTION;
  }
}
