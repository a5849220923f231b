package org.variorum.provenance;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sample of the runs of three words of a text, the same runs for every text that has them, so
 * that like texts have like samples (Manber, "Finding similar files in a large file system", 1994).
 */
record Sketch(Set<Integer> hashes) {

  /** One run of so many is taken. */
  private static final int SAMPLE = 8;

  Sketch {
    hashes = Set.copyOf(hashes);
  }

  static Sketch of(String text) {
    return new Sketch(
        SharedRuns.runs(text).stream()
            .map(run -> spread(run.hashCode()))
            .filter(hash -> Math.floorMod(hash, SAMPLE) == 0)
            .collect(Collectors.toSet()));
  }

  /** The last step of MurmurHash3: neighbouring hash codes must not be sampled together. */
  private static int spread(int hash) {
    int h = (hash ^ hash >>> 16) * 0x85ebca6b;
    h = (h ^ h >>> 13) * 0xc2b2ae35;
    return h ^ h >>> 16;
  }
}
