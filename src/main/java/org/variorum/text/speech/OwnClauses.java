package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.List;
import org.variorum.text.language.Clauses;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;

/**
 * Parts a sentence in which one source speaks in the first clause and another one is named behind
 * the second: "The letter urges the council to act, where three people have died, according to the
 * ministry." The ministry did not tell of the letter.
 */
final class OwnClauses {

  private OwnClauses() {}

  /** The utterances, of which such pairs keep to their own clauses. */
  static List<Utterance> of(List<Tagged> sentences, List<Utterance> utterances) {
    List<Utterance> parted = new ArrayList<>(utterances);
    for (int i = 1; i < parted.size(); i++) {
      Utterance first = parted.get(i - 1);
      Utterance last = parted.get(i);
      Tagged s = sentences.get(last.sentence());
      int boundary =
          first.sentence() == last.sentence() && spans(last, first) ? boundary(s, first, last) : -1;
      if (boundary > 0) {
        int comma = s.at(boundary).start();
        int next = s.at(boundary + 1).start();
        int end = Math.min(comma, end(first));
        parted.set(i - 1, first.with(List.of(new Span(start(first), end)), false));
        parted.set(i, last.with(List.of(new Span(next, end(last))), last.relayed()));
      }
    }
    return parted;
  }

  /** Whether {@code last} stands behind its only words, and they hold {@code first}. */
  private static boolean spans(Utterance last, Utterance first) {
    return last.content().size() == 1
        && first.content().size() == 1
        && last.cue().start() >= end(last)
        && start(last) < first.cue().start()
        && start(first) > first.cue().start();
  }

  private static int start(Utterance utterance) {
    return utterance.content().getFirst().start();
  }

  private static int end(Utterance utterance) {
    return utterance.content().getLast().end();
  }

  /** The comma at which a clause begins behind the first cue, or -1. */
  private static int boundary(Tagged s, Utterance first, Utterance last) {
    for (int i = s.indexAt(end(last)) - 1; s.at(i).start() > start(first); i--) {
      if (s.at(i).is(",") && Clauses.parts(s, i) > 0) {
        return i;
      }
    }
    return -1;
  }
}
