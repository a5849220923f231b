package org.variorum.provenance;

import java.util.List;
import java.util.Optional;
import org.variorum.provenance.WordAlignment.Replaced;

/** Decides from the words of two texts whether one reuses the other, and how. */
final class CopyFinder {

  /** Copies measured 0.37 and more, independent reports of one event 0.36 and less. */
  static final double COPY = 0.39;

  /** Between the two, runs of three words decide, which two writers seldom share by chance. */
  private static final double DOUBTFUL = 0.36;

  private static final double SHARED_RUNS = 0.15;

  private static final double VERBATIM = 0.95;
  private static final double EDITED = 0.72;

  /** A headline, a byline or a sign-off beside the text makes no other text of it. */
  private static final double WITH_TRIMMINGS = 0.88;

  /** Synonym machines replace a word or two by as many; writers turn whole clauses. */
  private static final int SWAP = 3;

  private static final double MOSTLY_SWAPS = 0.35;

  private CopyFinder() {}

  /** What was found; {@code from} of a substitution is the left text's wording. */
  record Found(CopyKind kind, double overlap, List<Substitution> substitutions) {}

  static Optional<Found> compare(String left, String right) {
    WordAlignment alignment = WordAlignment.of(left, right);
    if (!isCopy(alignment, left, right)) {
      return Optional.empty();
    }
    List<Substitution> swaps = Swaps.of(alignment, left, right);
    return Optional.of(new Found(kind(alignment), alignment.share(), swaps));
  }

  private static boolean isCopy(WordAlignment alignment, String left, String right) {
    return alignment.share() >= COPY
        || alignment.share() >= DOUBTFUL && SharedRuns.share(left, right) >= SHARED_RUNS;
  }

  private static CopyKind kind(WordAlignment alignment) {
    if (alignment.share() >= VERBATIM
        || alignment.share() >= WITH_TRIMMINGS && alignment.shareWithoutEnds() >= VERBATIM) {
      return CopyKind.VERBATIM;
    }
    int replaced = alignment.replaced().stream().mapToInt(Replaced::leftWords).sum();
    int swapped =
        alignment.replaced().stream()
            .filter(CopyFinder::isSwap)
            .mapToInt(Replaced::leftWords)
            .sum();
    boolean spun = swapped >= 12 && swapped >= MOSTLY_SWAPS * replaced;
    if (spun && alignment.share() < EDITED + 0.1) {
      return CopyKind.SPUN;
    }
    return alignment.share() >= EDITED ? CopyKind.EDITED : CopyKind.REWRITTEN;
  }

  private static boolean isSwap(Replaced replaced) {
    return replaced.leftWords() <= SWAP
        && replaced.rightWords() <= SWAP
        && Math.abs(replaced.leftWords() - replaced.rightWords()) <= 1;
  }
}
