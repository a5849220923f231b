package org.variorum.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.figure.AmountKey;
import org.variorum.claim.figure.FigureTraits;
import org.variorum.claim.figure.JoinedFigures;
import org.variorum.claim.said.Said;

/**
 * What a change makes of a topic's claims and figures: the same as comparing the whole topic would,
 * found among the claims that it can reach. Figures count one thing in several claims; so the
 * claims of a figure that changed are shown anew, and each figure of a claim that is shown anew is
 * computed whole.
 */
final class PartialComparison {

  private final long topicId;
  private final ComparedStatements source;
  private final ClaimRegion region;
  private final Rulings rulings;
  private final Set<Long> anew = new HashSet<>();
  private final Map<Long, Set<AmountKey>> before = new HashMap<>();
  private final Map<AmountKey, Long> figureBefore = new HashMap<>();
  private final Set<Long> figuresRead = new HashSet<>();
  private List<List<Amount>> gathered = List.of();
  private List<List<Amount>> figures = List.of();

  PartialComparison(long topicId, ComparedStatements source, ClaimRegion region, Rulings rulings) {
    this.topicId = topicId;
    this.source = source;
    this.region = region;
    this.rulings = rulings;
    this.anew.addAll(region.changes());
    do {
      if (region.settle() && !region.isGivenUp()) {
        region.claims().stream().filter(region::isChanged).forEach(this::showAnew);
        anew.addAll(region.heldBack().keySet());
        gathered = JoinedFigures.of(amounts());
        figures = ArrangedFigures.of(gathered, rulings.figures());
      }
    } while (!region.isGivenUp() && takeFigures());
  }

  private void showAnew(List<Said> claim) {
    claim.forEach(said -> anew.add(said.id()));
  }

  private List<List<Amount>> amounts() {
    List<List<Amount>> amounts = new ArrayList<>();
    region.claims().forEach(claim -> amounts.addAll(FigureGroups.of(claim, rulings.figures())));
    return amounts;
  }

  /** Brings in what figures of claims that are shown anew reach; false where nothing is missing. */
  private boolean takeFigures() {
    int shown = anew.size();
    read();
    Set<Long> touched = new HashSet<>();
    Set<String> traits = new LinkedHashSet<>();
    Set<AmountKey> changed = new HashSet<>();
    Set<Set<AmountKey>> unchanged = new HashSet<>();
    for (List<Amount> figure : figures) {
      if (!isChanged(figure)) {
        unchanged.add(keys(figure));
      } else if (isShown(figure)) {
        figure.forEach(amount -> touched.add(amount.said().id()));
        figure.forEach(amount -> changed.add(amount.key()));
        traits.addAll(FigureTraits.of(figure));
      }
    }
    Set<Long> reached = new HashSet<>(statements(source.figuresWith(topicId, traits).values()));
    reached.addAll(rulings.figures().reachedFrom(changed, traits));
    reached.addAll(statements(before.values()));
    touched.addAll(
        statements(before.values().stream().filter(keys -> !unchanged.contains(keys)).toList()));
    region.claims().stream()
        .filter(claim -> claim.stream().anyMatch(said -> touched.contains(said.id())))
        .forEach(this::showAnew);
    return region.takeClaimsOf(reached) || anew.size() > shown;
  }

  /** Reads the figures that the claims which are shown anew had a part in. */
  private void read() {
    Set<Long> unread = new HashSet<>(anew);
    unread.removeAll(figuresRead);
    if (!unread.isEmpty()) {
      figuresRead.addAll(unread);
      Map<Long, Set<AmountKey>> found = source.figuresOf(unread);
      before.putAll(found);
      found.forEach((figure, keys) -> keys.forEach(key -> figureBefore.put(key, figure)));
    }
  }

  private boolean isShown(List<Amount> figure) {
    return figure.stream().anyMatch(amount -> anew.contains(amount.said().id()));
  }

  private boolean isChanged(List<Amount> figure) {
    Long old = figureBefore.get(figure.getFirst().key());
    return old == null
        || !keys(figure).equals(before.get(old))
        || figure.stream().anyMatch(amount -> region.isChanged(amount.said()));
  }

  private static Set<AmountKey> keys(List<Amount> figure) {
    return figure.stream().map(Amount::key).collect(Collectors.toSet());
  }

  private static Set<Long> statements(Collection<Set<AmountKey>> figures) {
    return figures.stream()
        .flatMap(Set::stream)
        .map(AmountKey::statementId)
        .collect(Collectors.toSet());
  }

  /** What stands in place of {@link #claimsBefore()} and {@link #figuresBefore()}. */
  Comparison result() {
    return Comparison.ofGathered(
        region.claims().stream()
            .filter(claim -> claim.stream().anyMatch(said -> anew.contains(said.id())))
            .toList(),
        figures.stream().filter(this::isShown).toList(),
        rulings);
  }

  /** What later articles say against curators' decisions, as far as it can be seen here. */
  List<Objection> objections(Comparison result) {
    List<Objection> objections = new ArrayList<>();
    objections.addAll(new ClaimObjections(region, result.claims()).to(rulings.ofClaims()));
    objections.addAll(
        new FigureObjections(gathered, result.figures(), region.read()).to(rulings.figures()));
    return objections;
  }

  /** Statements that are no claim for what a curator rejected, by id. */
  Map<Long, ClaimDecision> heldBack() {
    return region.heldBack();
  }

  /** Ids of all statements that were looked at. */
  Set<Long> statementsRead() {
    return region.read();
  }

  /** The claims that are replaced, by the statements that were in them. */
  Map<Long, Long> claimsBefore() {
    Map<Long, Long> all = region.claimBefore();
    Set<Long> replaced = new HashSet<>();
    anew.stream().filter(all::containsKey).map(all::get).forEach(replaced::add);
    Map<Long, Long> claims = new HashMap<>(all);
    claims.values().retainAll(replaced);
    return claims;
  }

  /** The figures that are replaced, by the amounts that were in them. */
  Map<AmountKey, Long> figuresBefore() {
    return Map.copyOf(figureBefore);
  }

  /** The claim that a statement was in before, by ids, as far as it was read. */
  Map<Long, Long> claimBefore() {
    return region.claimBefore();
  }
}
