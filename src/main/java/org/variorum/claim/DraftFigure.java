package org.variorum.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.figure.Amount;
import org.variorum.claim.figure.FigureLabel;
import org.variorum.claim.figure.FigureOutcomes;
import org.variorum.claim.figure.Outcome;
import org.variorum.claim.said.StatementKey;
import org.variorum.curation.Decision;
import org.variorum.curation.Decision.Kind;

/**
 * A figure before it is stored.
 *
 * @param outcomes as computed
 * @param rulings curators' decisions about it, the first one first
 */
record DraftFigure(List<Amount> amounts, FigureOutcomes outcomes, List<ClaimDecision> rulings) {

  static DraftFigure of(List<Amount> amounts, FigureRulings rulings) {
    return new DraftFigure(amounts, new FigureOutcomes(amounts), rulings.on(amounts));
  }

  /** What a curator set, or else the most serious outcome of its pairs. */
  Outcome outcome() {
    ClaimDecision set = last(Kind.SET_OUTCOME);
    return set == null ? outcomes.overall() : Outcome.of(said(set));
  }

  /** The decision that set the outcome; null where it is computed. */
  @Nullable Decision outcomeDecision() {
    ClaimDecision set = last(Kind.SET_OUTCOME);
    return set == null ? null : set.decision();
  }

  /**
   * The outcome of numbers that the curator did not know, if it is more serious than the one that
   * was set; if it is less serious, the one that is computed, where later numbers of several
   * articles all agree; otherwise null.
   */
  @Nullable Outcome laterEvidence() {
    ClaimDecision set = last(Kind.SET_OUTCOME);
    if (set == null) {
      return null;
    }
    Set<StatementKey> known = Set.copyOf(set.statements());
    List<Amount> unknown =
        amounts.stream()
            .filter(each -> !known.contains(StatementKey.of(each.said(), each.quantity())))
            .toList();
    Outcome computed = outcomes.overall();
    if (computed.seriousness() < outcome().seriousness()
        && new FigureOutcomes(unknown).overall() == Outcome.AGREE) {
      return computed;
    }
    return outcomes
        .overallBeyond(amount -> known.contains(StatementKey.of(amount.said(), amount.quantity())))
        .filter(later -> later.seriousness() > outcome().seriousness())
        .orElse(null);
  }

  boolean isCurated() {
    return !rulings.isEmpty();
  }

  private @Nullable ClaimDecision last(Kind kind) {
    return rulings.reversed().stream()
        .filter(ruling -> ruling.kind() == kind)
        .findFirst()
        .orElse(null);
  }

  private static String said(ClaimDecision ruling) {
    return Objects.requireNonNull(ruling.decision().said());
  }

  /** The counted thing as most of its statements name it. */
  String counted() {
    return Majority.of(amounts.stream().map(amount -> amount.quantity().counted()).toList());
  }

  /** Its heading: what a curator calls it, or words of one of its statements. */
  String label() {
    ClaimDecision relabelled = last(Kind.RELABEL);
    return relabelled == null ? FigureLabel.of(amounts) : said(relabelled);
  }

  long storyId() {
    return Majority.of(amounts.stream().map(amount -> amount.said().storyId()).toList());
  }
}
