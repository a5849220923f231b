package org.variorum.reader.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.claim.Claim;
import org.variorum.reader.parts.SharedWords;
import org.variorum.statement.KeptStatement;
import org.variorum.statement.Match;

/**
 * How much speaks for two sentences of different articles being one passage: that they assert the
 * same claim, that they are each other's nearest in meaning, or that they share their words.
 */
final class Affinity {

  /** Sentences with less in common are not set side by side. */
  static final double LEAST = 0.6;

  private static final double SAME_CLAIM = 0.8;
  private static final double LEAST_COSINE = 0.78;

  /** Fewer shared words prove nothing, whatever share they are. */
  private static final int FEW_WORDS = 5;

  private final Map<Long, Long> claimOf = new HashMap<>();
  private final Map<Long, Map<Long, Double>> cosines = new HashMap<>();

  Affinity(Collection<Claim> claims, List<Match> matches) {
    for (Claim claim : claims) {
      claim.statements().forEach(statement -> claimOf.put(statement, claim.id()));
    }
    for (Match match : matches) {
      cosines
          .computeIfAbsent(match.one(), none -> new HashMap<>())
          .put(match.two(), match.cosine());
      cosines
          .computeIfAbsent(match.two(), none -> new HashMap<>())
          .put(match.one(), match.cosine());
    }
  }

  /** At least {@link #LEAST} for one passage, the more the surer; 0 for two. */
  double of(Line one, Line two) {
    double meaning = 0;
    for (KeptStatement left : one.statements()) {
      for (KeptStatement right : two.statements()) {
        meaning = Math.max(meaning, of(left.id(), right.id()));
      }
    }
    double wording = wording(one, two);
    double best = Math.max(meaning, wording);
    return best < LEAST ? 0 : best + wording / 2;
  }

  private double of(long one, long two) {
    Long claim = claimOf.get(one);
    if (claim != null && claim.equals(claimOf.get(two))) {
      return SAME_CLAIM;
    }
    double cosine = cosines.getOrDefault(one, Map.of()).getOrDefault(two, 0.0);
    return cosine < LEAST_COSINE ? 0 : cosine;
  }

  private static double wording(Line one, Line two) {
    int shorter = Math.min(one.words().all().size(), two.words().all().size());
    if (shorter < FEW_WORDS || SharedWords.mostShare(one.words(), two.words()) < LEAST) {
      return 0;
    }
    SharedWords shared = SharedWords.of(one.words(), two.words());
    return shared.one().cardinality() < FEW_WORDS || shared.share() < LEAST ? 0 : shared.share();
  }
}
