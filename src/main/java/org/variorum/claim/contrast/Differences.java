package org.variorum.claim.contrast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.claim.said.Said;

/** In what the statements of one claim part, numbers aside, and which stand out by it. */
public final class Differences {

  /** So many pairs of one kind explain it to a reader. */
  private static final int SHOWN = 3;

  /**
   * Of a claim that very many make, each statement is set against the first ones, which are the
   * nearest to each other.
   */
  public static final int PANEL = 40;

  private final List<Said> claim;
  private final List<DraftDifference> all = new ArrayList<>();
  private final Map<DifferenceKind, Map<Long, Set<Long>>> foes =
      new EnumMap<>(DifferenceKind.class);

  public Differences(List<Said> claim) {
    this.claim = claim;
    List<Telling> tellings = claim.stream().map(Telling::of).toList();
    for (int i = 0; i < Math.min(claim.size(), PANEL); i++) {
      for (int j = i + 1; j < claim.size(); j++) {
        all.addAll(Contrasts.between(tellings.get(i), tellings.get(j)));
      }
    }
    for (DraftDifference difference : all) {
      Map<Long, Set<Long>> ofKind =
          foes.computeIfAbsent(difference.kind(), none -> new HashMap<>());
      oppose(ofKind, difference.one(), difference.two());
      oppose(ofKind, difference.two(), difference.one());
    }
  }

  private static void oppose(Map<Long, Set<Long>> foes, Said one, Said two) {
    foes.computeIfAbsent(one.id(), none -> new HashSet<>()).add(two.id());
  }

  /** For each statement that departs, by id, in what: as many conflict with it as side with it. */
  public Map<Long, Set<DifferenceKind>> outOfLine() {
    Map<DifferenceKind, Set<Long>> departing = new EnumMap<>(DifferenceKind.class);
    for (DraftDifference difference : all) {
      Set<Long> ofKind = departing.computeIfAbsent(difference.kind(), none -> new HashSet<>());
      // to name one's source is no departure; to leave it out is
      if (difference.kind() != DifferenceKind.VOICE) {
        ofKind.add(difference.one().id());
      }
      ofKind.add(difference.two().id());
    }
    Map<Long, Set<DifferenceKind>> out = new HashMap<>();
    departing.forEach(
        (kind, ids) ->
            ids.stream()
                .filter(id -> standsOut(id, kind))
                .forEach(id -> out.computeIfAbsent(id, none -> new LinkedHashSet<>()).add(kind)));
    return out;
  }

  /** A few pairs of each kind, each pair of articles once. */
  public List<DraftDifference> shown() {
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

  private boolean standsOut(long id, DifferenceKind kind) {
    Map<Long, Set<Long>> ofKind = foes.getOrDefault(kind, Map.of());
    Set<Long> against = new HashSet<>(ofKind.getOrDefault(id, Set.of()));
    Set<Long> sameSide = foesOf(against, ofKind);
    if (kind == DifferenceKind.VOICE) {
      // one count told by two verbs has few pairs, and yet two sides
      while (against.addAll(foesOf(sameSide, ofKind))) {
        sameSide.addAll(foesOf(against, ofKind));
      }
    }
    if (kind == DifferenceKind.WHO) {
      sameSide.addAll(ofOneKindWith(id));
    }
    return articles(sameSide) <= articles(against);
  }

  private static Set<Long> foesOf(Set<Long> side, Map<Long, Set<Long>> ofKind) {
    return side.stream()
        .flatMap(id -> ofKind.getOrDefault(id, Set.of()).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Ids of the statements that go back to the same kind of source as this one. */
  private Set<Long> ofOneKindWith(long id) {
    Said one = claim.stream().filter(said -> said.id() == id).findFirst().orElseThrow();
    return claim.stream()
        .filter(other -> SpokenElsewhere.areOfOneKind(one, other))
        .map(Said::id)
        .collect(Collectors.toSet());
  }

  private long articles(Set<Long> ids) {
    return claim.stream()
        .filter(said -> ids.contains(said.id()))
        .map(Said::articleId)
        .distinct()
        .count();
  }
}
