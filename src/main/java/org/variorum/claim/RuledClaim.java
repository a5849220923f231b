package org.variorum.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.claim.contrast.DraftDifference;
import org.variorum.claim.said.Said;

/** Carries out one decision of a curator on a claim that was computed. */
final class RuledClaim {

  private RuledClaim() {}

  static DraftClaim of(DraftClaim draft, Rulings.Ruling ruling) {
    return switch (ruling.kind()) {
      case RELABEL -> called(draft, ruling);
      case DIFFER -> differing(draft, ruling);
      case AGREE -> agreeing(draft, ruling);
      default -> draft.shapedBy(ruling.decision());
    };
  }

  /** A sentence whose words were chosen may have gone since. */
  private static DraftClaim called(DraftClaim draft, Rulings.Ruling ruling) {
    String words = ruling.decision().said();
    if (words == null) {
      words = among(draft, ruling.aside()).stream().findFirst().map(ClaimWords::core).orElse(null);
    }
    return words == null
        ? draft
        : new DraftClaim(
                draft.statements(), draft.differs(), draft.differences(), words, draft.decisions())
            .shapedBy(ruling.decision());
  }

  private static DraftClaim differing(DraftClaim draft, Rulings.Ruling ruling) {
    List<Said> departing = among(draft, ruling.aside());
    List<Said> others = among(draft, ruling.statements());
    if (departing.isEmpty() || others.isEmpty()) {
      return draft;
    }
    DifferenceKind kind = DifferenceKind.of(ruling.said());
    Map<Long, Set<DifferenceKind>> differs = new HashMap<>(draft.differs());
    departing.forEach(said -> differs.merge(said.id(), EnumSet.of(kind), RuledClaim::both));
    List<DraftDifference> differences = new ArrayList<>();
    differences.add(
        new DraftDifference(
            kind,
            others.getFirst(),
            departing.getFirst(),
            others.getFirst().statement().text(),
            departing.getFirst().statement().text(),
            ruling.decision().reason()));
    differences.addAll(draft.differences());
    return new DraftClaim(
            draft.statements(), differs, differences, draft.words(), draft.decisions())
        .shapedBy(ruling.decision());
  }

  /** Only statements that the curator saw are acquitted; what came later may differ. */
  private static DraftClaim agreeing(DraftClaim draft, Rulings.Ruling ruling) {
    DifferenceKind kind = DifferenceKind.of(ruling.said());
    Set<Long> seen = ruling.statements();
    List<DraftDifference> left =
        draft.differences().stream()
            .filter(
                each ->
                    each.kind() != kind
                        || !seen.contains(each.one().id())
                        || !seen.contains(each.two().id()))
            .toList();
    Map<Long, Set<DifferenceKind>> differs = new HashMap<>();
    draft
        .differs()
        .forEach(
            (id, kinds) -> {
              Set<DifferenceKind> kept = EnumSet.copyOf(kinds);
              if (seen.contains(id) && left.stream().noneMatch(each -> tells(each, kind, id))) {
                kept.remove(kind);
              }
              if (!kept.isEmpty()) {
                differs.put(id, kept);
              }
            });
    return new DraftClaim(draft.statements(), differs, left, draft.words(), draft.decisions())
        .shapedBy(ruling.decision());
  }

  private static boolean tells(DraftDifference difference, DifferenceKind kind, long id) {
    return difference.kind() == kind
        && (difference.one().id() == id || difference.two().id() == id);
  }

  private static List<Said> among(DraftClaim draft, Set<Long> ids) {
    return draft.statements().stream().filter(said -> ids.contains(said.id())).toList();
  }

  private static Set<DifferenceKind> both(Set<DifferenceKind> one, Set<DifferenceKind> two) {
    Set<DifferenceKind> all = EnumSet.copyOf(one);
    all.addAll(two);
    return all;
  }
}
