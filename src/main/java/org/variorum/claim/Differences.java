package org.variorum.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** In what the statements of one claim part, numbers aside, and which stand out by it. */
final class Differences {

  /** So many pairs of one kind explain it to a reader. */
  private static final int SHOWN = 3;

  private final List<Said> claim;
  private final List<DraftDifference> all = new ArrayList<>();

  Differences(List<Said> claim) {
    this.claim = claim;
    for (int i = 0; i < claim.size(); i++) {
      for (int j = i + 1; j < claim.size(); j++) {
        all.addAll(Contrasts.between(claim.get(i), claim.get(j)));
      }
    }
  }

  /** For each statement that departs, by id, in what: as many conflict with it as side with it. */
  Map<Long, Set<DifferenceKind>> outOfLine() {
    Map<Long, Set<DifferenceKind>> out = new HashMap<>();
    for (Said said : claim) {
      for (DraftDifference difference : all) {
        if (mayDepart(said, difference) && standsOut(said, difference.kind())) {
          out.computeIfAbsent(said.id(), none -> new LinkedHashSet<>()).add(difference.kind());
        }
      }
    }
    return out;
  }

  /** A few pairs of each kind, each pair of articles once. */
  List<DraftDifference> shown() {
    List<DraftDifference> shown = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    Map<DifferenceKind, Integer> counts = new HashMap<>();
    for (DraftDifference difference : all) {
      DifferenceKind kind = difference.kind();
      boolean first =
          seen.add(List.of(kind, difference.one().articleId(), difference.two().articleId()));
      if (first && counts.merge(kind, 1, Integer::sum) <= SHOWN) {
        shown.add(difference);
      }
    }
    return shown;
  }

  /** To name one's source is no departure; to leave it out is. */
  private static boolean mayDepart(Said said, DraftDifference difference) {
    return difference.kind() == DifferenceKind.VOICE
        ? difference.two().id() == said.id()
        : difference.concerns(said);
  }

  private boolean standsOut(Said said, DifferenceKind kind) {
    List<Said> against = claim.stream().filter(other -> conflict(said, other, kind)).toList();
    long sameSide =
        articles(
            other ->
                against.stream().anyMatch(foe -> conflict(foe, other, kind))
                    || kind == DifferenceKind.WHO && Sources.areOfOneKind(said, other));
    return sameSide <= articles(against::contains);
  }

  private boolean conflict(Said one, Said two, DifferenceKind kind) {
    return one.id() != two.id()
        && all.stream()
            .anyMatch(each -> each.kind() == kind && each.concerns(one) && each.concerns(two));
  }

  private long articles(Predicate<Said> which) {
    return claim.stream().filter(which).map(Said::articleId).distinct().count();
  }
}
