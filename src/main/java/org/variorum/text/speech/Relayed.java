package org.variorum.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Clauses;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;

/**
 * Finds what is told "as per the ministry" or "according to the ministry", where the tagger did
 * not; it learned from papers that never write "as per".
 */
final class Relayed {

  private Relayed() {}

  /** One utterance for each such cue that {@code found} does not have. */
  static List<Utterance> in(List<Tagged> sentences, List<Utterance> found) {
    List<Utterance> relayed = new ArrayList<>();
    TreeMap<Integer, Utterance> byCue = new TreeMap<>();
    found.forEach(utterance -> byCue.put(utterance.cue().start(), utterance));
    for (int n = 0; n < sentences.size(); n++) {
      Tagged s = sentences.get(n);
      for (int i = 0; i < s.size() - 2; i++) {
        boolean cue = s.reads(i, "according", "to") || s.reads(i, "as", "per");
        if (cue && !covered(byCue, s.at(i).span())) {
          Utterance utterance = utterance(n, s, i);
          if (utterance != null) {
            relayed.add(utterance);
          }
        }
      }
    }
    return relayed;
  }

  private static boolean covered(TreeMap<Integer, Utterance> byCue, Span word) {
    Map.Entry<Integer, Utterance> last = byCue.lowerEntry(word.end());
    return last != null && last.getValue().cue().overlaps(word);
  }

  private static @Nullable Utterance utterance(int sentence, Tagged s, int at) {
    Range source = NounPhrases.after(s, at + 2);
    Span content = at == 0 ? behind(s, source.end()) : before(s, at);
    if (source.end() == source.start() || content == null) {
      return null;
    }
    Span cue = s.span(at, at + 2);
    return new Utterance(
        sentence,
        s.at(at).lower(),
        "post",
        source,
        sentence,
        cue,
        cue.of(s.article()),
        List.of(content),
        false);
  }

  private static @Nullable Span behind(Tagged s, int source) {
    int from = source;
    while (from < s.size() && !s.at(from).is(",")) {
      from++;
    }
    return from + 1 < s.size() ? s.span(from + 1, s.size()) : null;
  }

  /** The clause before the cue. */
  private static @Nullable Span before(Tagged s, int at) {
    int end = s.at(at - 1).is(",") ? at - 1 : at;
    int from = 0;
    for (int i = at - 1; i > 0 && from == 0; i--) {
      boolean parts =
          s.at(i).is(";") || s.at(i).is(",") && !s.at(i + 1).is("and") && Clauses.parts(s, i) > 0;
      from = parts ? i + 1 : 0;
    }
    return end > from ? s.span(from, end) : null;
  }
}
