package org.variorum.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.figure.AmountKey;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.figure.ValueComparison;
import org.variorum.claim.said.StatementKey;

/** Finds what later articles say against curators' decisions about figures. */
final class FigureObjections {

  /** A heading was given to so many times fewer articles. */
  private static final int GROWN = 3;

  private final List<List<Amount>> gathered;
  private final List<DraftFigure> figures;
  private final Set<Long> read;
  private final Map<AmountKey, Amount> amounts = new HashMap<>();

  /**
   * @param gathered figures as nobody arranged them
   * @param figures as they are now
   * @param read ids of all statements that were looked at
   */
  FigureObjections(List<List<Amount>> gathered, List<DraftFigure> figures, Set<Long> read) {
    this.gathered = gathered;
    this.figures = figures;
    this.read = read;
    gathered.forEach(figure -> figure.forEach(amount -> amounts.put(amount.key(), amount)));
  }

  /** One for each decision of which all can be seen; those that meet no objection say so. */
  List<Objection> to(FigureRulings rulings) {
    List<Objection> objections = new ArrayList<>();
    for (ClaimDecision decision : rulings.decisions()) {
      Set<AmountKey> about = rulings.standing(decision.statements());
      Set<AmountKey> aside = rulings.standing(decision.aside());
      boolean gone =
          about.isEmpty() && !decision.statements().isEmpty()
              || aside.isEmpty() && !decision.aside().isEmpty();
      if (gone) {
        objections.add(Objection.gone(decision));
      } else if (isRead(about) && isRead(aside)) {
        objections.add(to(decision, about, aside, rulings));
      }
    }
    return objections;
  }

  private boolean isRead(Set<AmountKey> keys) {
    return keys.stream().allMatch(key -> read.contains(key.statementId()));
  }

  private Objection to(
      ClaimDecision decision, Set<AmountKey> about, Set<AmountKey> aside, FigureRulings rulings) {
    return switch (decision.kind()) {
      case MERGE -> conflicting(decision, about, aside);
      case SPLIT -> together(decision, about, aside);
      case MOVE -> together(decision, rulings.standing(decision.left()), aside);
      case OMIT -> told(decision, about, omitted(decision, aside, rulings));
      case REJECT -> heldBack(decision, about);
      case RELABEL -> grown(decision);
      case SET_OUTCOME -> outcome(decision);
      default -> Objection.none(decision);
    };
  }

  /** Later numbers that go with the one side contradict later ones that go with the other. */
  private Objection conflicting(
      ClaimDecision decision, Set<AmountKey> about, Set<AmountKey> aside) {
    List<Amount> withAbout = laterWith(decision, about, FigureObjections::agree);
    List<Amount> withAside = laterWith(decision, aside, FigureObjections::agree);
    Set<Long> one = articles(withAbout, each -> conflicts(each, withAside));
    Set<Long> two = articles(withAside, each -> conflicts(each, withAbout));
    return new Objection(decision, "apart", List.of(one, two), 1);
  }

  private static boolean conflicts(Amount amount, List<Amount> others) {
    return others.stream()
        .anyMatch(
            other ->
                ValueComparison.between(amount.quantity(), other.quantity()) == Outcome.DIFFERS);
  }

  /** Later numbers agree with both sides. */
  private Objection together(ClaimDecision decision, Set<AmountKey> one, Set<AmountKey> two) {
    Set<AmountKey> both = keys(laterWith(decision, one, FigureObjections::agree));
    both.retainAll(keys(laterWith(decision, two, FigureObjections::agree)));
    return Objection.of(
        decision, "together", articles(List.copyOf(amounts.values()), a -> both.contains(a.key())));
  }

  private static boolean agree(Amount one, Amount two) {
    return ValueComparison.between(one.quantity(), two.quantity()) == Outcome.AGREE;
  }

  /** Amounts of later articles that were gathered with some of these and stand so to them. */
  private List<Amount> laterWith(
      ClaimDecision decision, Set<AmountKey> some, BiPredicate<Amount, Amount> stands) {
    List<Amount> later = new ArrayList<>();
    for (List<Amount> figure : gathered) {
      List<Amount> known = figure.stream().filter(each -> some.contains(each.key())).toList();
      figure.stream()
          .filter(each -> decision.isBefore(each.said()))
          .filter(each -> known.stream().anyMatch(other -> stands.test(each, other)))
          .forEach(later::add);
    }
    return later;
  }

  /** What was left out stands in no figure that was gathered. */
  private static List<Amount> omitted(
      ClaimDecision decision, Set<AmountKey> aside, FigureRulings rulings) {
    return rulings.standingAmounts(decision.aside()).stream()
        .filter(each -> aside.contains(each.key()))
        .toList();
  }

  /** Later articles give a number that was left out. */
  private Objection told(ClaimDecision decision, Set<AmountKey> about, List<Amount> omitted) {
    Set<Long> articles = new HashSet<>();
    for (List<Amount> figure : gathered) {
      if (figure.stream().anyMatch(each -> about.contains(each.key()))) {
        articles.addAll(
            articles(
                figure,
                each ->
                    decision.isBefore(each.said())
                        && omitted.stream().anyMatch(other -> agree(each, other))));
      }
    }
    return Objection.of(decision, "told", articles);
  }

  private Objection heldBack(ClaimDecision decision, Set<AmountKey> rejected) {
    Set<Long> articles = new HashSet<>();
    for (List<Amount> figure : gathered) {
      if (figure.stream().anyMatch(each -> rejected.contains(each.key()))) {
        articles.addAll(articles(figure, each -> decision.isBefore(each.said())));
      }
    }
    return Objection.of(decision, "told", articles);
  }

  private Objection grown(ClaimDecision decision) {
    Set<Long> known =
        decision.statements().stream().map(StatementKey::articleId).collect(Collectors.toSet());
    Set<Long> later = new HashSet<>();
    figures.stream()
        .filter(figure -> figure.rulings().contains(decision))
        .forEach(
            figure ->
                later.addAll(articles(figure.amounts(), each -> decision.isBefore(each.said()))));
    return later.size() >= GROWN * known.size()
        ? new Objection(decision, "grown", List.of(later), GROWN)
        : Objection.none(decision);
  }

  private Objection outcome(ClaimDecision decision) {
    for (DraftFigure figure : figures) {
      if (decision.decision().equals(figure.outcomeDecision())) {
        Outcome evidence = figure.laterEvidence();
        return new Objection(decision, evidence == null ? null : evidence.word(), List.of(), 0);
      }
    }
    return Objection.none(decision);
  }

  private static Set<Long> articles(List<Amount> of, Predicate<Amount> wanted) {
    return of.stream()
        .filter(wanted)
        .map(amount -> amount.said().articleId())
        .collect(Collectors.toSet());
  }

  private static Set<AmountKey> keys(List<Amount> of) {
    return of.stream().map(Amount::key).collect(Collectors.toSet());
  }
}
