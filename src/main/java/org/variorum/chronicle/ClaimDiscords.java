package org.variorum.chronicle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.variorum.claim.Disagreement;
import org.variorum.claim.Dispute;
import org.variorum.claim.contrast.DifferenceKind;

/** The disagreements of a claim, numbers aside: one for each respect in which articles part. */
final class ClaimDiscords {

  private ClaimDiscords() {}

  static List<Found> of(Dispute dispute) {
    Map<DifferenceKind, List<Disagreement>> byKind = new LinkedHashMap<>();
    dispute
        .disagreements()
        .forEach(each -> byKind.computeIfAbsent(each.kind(), none -> new ArrayList<>()).add(each));
    return byKind.entrySet().stream()
        .map(each -> found(dispute, each.getKey(), each.getValue()))
        .toList();
  }

  private static Found found(Dispute dispute, DifferenceKind respect, List<Disagreement> pairs) {
    SightingKind kind =
        respect == DifferenceKind.VOICE ? SightingKind.DROPPED_ATTRIBUTION : SightingKind.CONFLICT;
    Set<Side> ones = new LinkedHashSet<>();
    Set<Side> twos = new LinkedHashSet<>();
    Set<UUID> marks = new LinkedHashSet<>();
    marks.add(Found.mark(kind, respect.word(), "claim " + dispute.claimId(), ""));
    for (Disagreement pair : pairs) {
      ones.add(new Side(pair.oneArticle(), pair.oneStatement(), pair.oneWords(), false));
      twos.add(new Side(pair.twoArticle(), pair.twoStatement(), pair.twoWords(), true));
      marks.add(
          Found.mark(
              kind,
              respect.word(),
              Found.words(pair.oneArticle(), pair.oneWords()),
              Found.words(pair.twoArticle(), pair.twoWords())));
    }
    ones.addAll(twos);
    return new Found(
        kind,
        respect.word(),
        dispute.text(),
        dispute.storyId(),
        "c" + dispute.claimId(),
        List.copyOf(ones),
        marks);
  }
}
