package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Tagged;

/** Finds the speakers of interviews and transcripts: "Okoro: We are listening." */
final class Speakers {

  /** Tokens of a name with its title. */
  private static final int LONGEST = 6;

  private static final int SHORTEST_SENTENCE = 5;

  private Speakers() {}

  /** One utterance for each sentence that so begins and has none in {@code found}. */
  static List<Utterance> in(List<Tagged> sentences, List<Utterance> found) {
    Set<Integer> taken = new HashSet<>();
    found.forEach(utterance -> taken.add(utterance.sentence()));
    List<Utterance> speakers = new ArrayList<>();
    for (int n = 0; n < sentences.size(); n++) {
      Tagged s = sentences.get(n);
      int colon = taken.contains(n) ? -1 : colon(s);
      if (colon > 0) {
        speakers.add(
            new Utterance(
                n,
                ":",
                "speaker",
                new Range(0, colon),
                n,
                s.span(colon, colon + 1),
                ":",
                List.of(s.span(colon + 1, s.size())),
                false));
      }
    }
    return speakers;
  }

  /** The colon behind a name that begins the sentence, or -1. */
  private static int colon(Tagged s) {
    if (s.size() < SHORTEST_SENTENCE) {
      return -1;
    }
    for (int i = 1; i <= Math.min(LONGEST, s.size() - 3); i++) {
      if (s.at(i).is(":") && s.at(i + 1).start() > s.at(i).end()) {
        boolean name = NounPhrases.before(s, i).start() == 0 && s.at(i - 1).tag().equals("PROPN");
        return name ? i : -1;
      }
    }
    return -1;
  }
}
