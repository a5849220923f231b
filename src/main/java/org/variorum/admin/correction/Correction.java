package org.variorum.admin.correction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.variorum.admin.correction.Deed.Part;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.claim.figure.Outcome;

/**
 * What a curator wrote into the form, as it was sent.
 *
 * @param other address of another one of its kind
 * @param chosen ids of articles or statements
 * @param taken id of the article or statement whose words are taken; 0 for the curator's own
 * @param respect a difference's word
 * @param outcome an outcome's word
 */
record Correction(
    String other,
    Set<Long> chosen,
    long taken,
    String words,
    String respect,
    String outcome,
    String reason) {

  static final Correction EMPTY = new Correction("", Set.of(), 0, "", "", "", "");

  private static final int LONGEST_WORDS = 300;
  private static final int LONGEST_REASON = 1_000;

  Correction {
    chosen = Set.copyOf(chosen);
  }

  /** What is wrong with it for this deed: by field, the message's key. */
  Map<String, String> wrong(Deed deed, Matter matter) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (deed.needs(Part.CHOSEN) && (chosen.isEmpty() || !matter.partIds().containsAll(chosen))) {
      wrong.put("chosen", "correction.chosen");
    }
    if (deed.needs(Part.OTHER) && other.isBlank()) {
      wrong.put("other", "correction.other");
    }
    boolean own = deed.needs(Part.WORDS) || deed.needs(Part.WORDING) && taken == 0;
    if (own && (words.isBlank() || words.length() > LONGEST_WORDS)) {
      wrong.put("words", "correction.words");
    }
    if (deed.needs(Part.WORDING) && taken != 0 && !matter.partIds().contains(taken)) {
      wrong.put("words", "correction.words");
    }
    if (deed.needs(Part.RESPECT)
        && Arrays.stream(DifferenceKind.values()).noneMatch(k -> k.word().equals(respect))) {
      wrong.put("respect", "correction.respect");
    }
    if (deed.needs(Part.OUTCOME)
        && Arrays.stream(Outcome.values()).noneMatch(o -> o.word().equals(outcome))) {
      wrong.put("outcome", "correction.outcome");
    }
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      wrong.put("reason", "correction.reason");
    }
    return wrong;
  }
}
