package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;

/** Lets a quotation without a cue of its own carry on what the last speaker says. */
final class ContinuedSpeech {

  private static final Set<String> CLOSING = Set.of("\"", "”", "»", "’", "''");
  private static final Set<String> OPENING = Set.of("\"", "“", "«", "„", "‘", "''", "``", "'");

  private final List<Tagged> sentences;
  private final List<Span> quotations;
  private final List<Utterance> utterances;

  private ContinuedSpeech(
      List<Tagged> sentences, List<Span> quotations, List<Utterance> utterances) {
    this.sentences = sentences;
    this.quotations = quotations;
    this.utterances = utterances;
  }

  /** The utterances, with what goes on behind them, without those that are left empty. */
  static List<Utterance> of(
      List<Tagged> sentences, List<Span> quotations, List<Utterance> utterances) {
    ContinuedSpeech speech =
        new ContinuedSpeech(sentences, quotations, new ArrayList<>(utterances));
    speech.goOn();
    return speech.utterances.stream().filter(u -> !u.content().isEmpty()).toList();
  }

  private void goOn() {
    int next = 0;
    int last = -1;
    int covered = 0;
    for (int n = 0; n < sentences.size(); n++) {
      while (next < utterances.size() && utterances.get(next).sentence() < n) {
        Utterance utterance = utterances.get(next);
        last = quoted(utterance.cue()) ? last : next;
        covered = Math.max(covered, end(utterance));
        next++;
      }
      boolean own = next < utterances.size() && utterances.get(next).sentence() == n;
      if (last >= 0 && !own && covered <= sentences.get(n).span().start() && carriesOn(last, n)) {
        Utterance speaking = utterances.get(last);
        List<Span> content = new ArrayList<>(speaking.content());
        content.add(sentences.get(n).span());
        utterances.set(last, speaking.with(content));
        covered = sentences.get(n).span().end();
      }
    }
  }

  private static int end(Utterance utterance) {
    return utterance.content().stream().mapToInt(Span::end).max().orElse(0);
  }

  private boolean quoted(Span cue) {
    int at = quotationFrom(cue.start());
    return at < quotations.size() && quotations.get(at).start() <= cue.start();
  }

  private boolean carriesOn(int last, int sentence) {
    Utterance speaking = utterances.get(last);
    Tagged s = sentences.get(sentence);
    if (speaking.content().isEmpty()) {
      return sentence == speaking.sentence() + 1 && spoken(s);
    }
    Tagged previous = sentences.get(sentence - 1);
    boolean adjacent =
        speaking.sentence() == sentence - 1 || end(speaking) >= previous.span().end() - 1;
    boolean near = s.paragraph() == previous.paragraph() || leftOpen(previous);
    return adjacent && near && spoken(s);
  }

  /** Whether the sentence ends inside a quotation that its paragraph does not close. */
  private boolean leftOpen(Tagged s) {
    if (opensOnly(s)) {
      return true;
    }
    int at = quotationFrom(s.span().end() - 1);
    return at < quotations.size()
        && quotations.get(at).start() < s.span().end()
        && quotations.get(at).end() >= s.span().end();
  }

  /** Whether the sentence begins with a quotation that fills most of it. */
  private boolean spoken(Tagged s) {
    if (opensOnly(s)) {
      return true;
    }
    int first = OPENING.contains(s.at(0).text()) ? 1 : 0;
    int at = quotationFrom(s.at(first).start());
    if (at == quotations.size() || quotations.get(at).start() > s.at(first).start()) {
      return false;
    }
    int enough = s.span().start() + s.span().length() * 2 / 3;
    return quotations.get(at).end() >= Math.min(s.span().end() - 2, enough);
  }

  /** Whether a quotation begins with the sentence and does not end in it. */
  private static boolean opensOnly(Tagged s) {
    return OPENING.contains(s.at(0).text())
        && s.size() > 1
        && s.tokens().stream().skip(1).noneMatch(token -> CLOSING.contains(token.text()));
  }

  /** Position of the first quotation that ends behind {@code offset}. */
  private int quotationFrom(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
