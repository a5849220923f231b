package org.variorum.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.claim.contrast.Differences;
import org.variorum.claim.contrast.DraftDifference;
import org.variorum.claim.said.Said;
import org.variorum.curation.Decision;

/**
 * A claim before it is stored.
 *
 * @param differs in what a statement, by id, departs from the others
 * @param differences the pairs of statements that explain it, numbers aside
 * @param words what a curator calls it; null where its members' words speak
 * @param decisions ids of the curators' decisions that shaped it
 */
record DraftClaim(
    List<Said> statements,
    Map<Long, Set<DifferenceKind>> differs,
    List<DraftDifference> differences,
    @Nullable String words,
    List<Long> decisions) {

  DraftClaim {
    decisions = List.copyOf(decisions);
  }

  /**
   * The claim of a group.
   *
   * @param miscounted ids of statements whose number stands against the others'
   */
  static DraftClaim of(List<Said> group, Set<Long> miscounted, Rulings rulings) {
    Differences differences = new Differences(group);
    Map<Long, Set<DifferenceKind>> differs = new HashMap<>();
    for (Said said : group) {
      if (miscounted.contains(said.id())) {
        differs.put(said.id(), EnumSet.of(DifferenceKind.HOW_MANY));
      }
    }
    differences
        .outOfLine()
        .forEach(
            (id, kinds) ->
                differs
                    .computeIfAbsent(id, none -> EnumSet.noneOf(DifferenceKind.class))
                    .addAll(kinds));
    DraftClaim computed = new DraftClaim(group, differs, differences.shown(), null, List.of());
    Set<Long> ids = group.stream().map(Said::id).collect(Collectors.toSet());
    DraftClaim draft = computed;
    for (Rulings.Ruling ruling : rulings.on(ids)) {
      draft = RuledClaim.of(draft, ruling);
    }
    return draft;
  }

  /** The same, shaped by one more decision. */
  DraftClaim shapedBy(Decision decision) {
    List<Long> all = new ArrayList<>(decisions);
    all.add(decision.id());
    return new DraftClaim(statements, differs, differences, words, all);
  }

  /** Whether an article tells it otherwise than others. */
  boolean isDisputed() {
    return !differs.isEmpty();
  }

  long storyId() {
    return Majority.of(statements.stream().map(Said::storyId).toList());
  }

  int articles() {
    return (int) statements.stream().map(Said::articleId).distinct().count();
  }

  /** Whether it looks back to what was long before the news of the day. */
  boolean isBackground() {
    return Background.isMostOf(statements);
  }

  String text() {
    return words == null ? ClaimWords.of(statements) : words;
  }
}
