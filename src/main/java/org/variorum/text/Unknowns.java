package org.variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that a sentence declares not to be known: "does not say how many people signed".
 */
final class Unknowns {

  private static final Set<String> UNSURE =
      Set.of("unclear", "unknown", "uncertain", "undisclosed", "unspecified");
  private static final Pattern SILENT =
      Pattern.compile(
          "(?:unclear|unknown|uncertain|not (?:immediately )?(?:clear|known)|(?:not|n['’]t|declined"
              + " to|refused to|without) (?:immediately |yet )?"
              + "(?:specif(?:y|ying)|sa(?:y|ying)|disclos(?:e|ing)|reveal(?:ing)?|stat(?:e|ing)|mention(?:ing)?|indicat(?:e|ing)|giv(?:e|ing)|know|confirm(?:ing)?))(?:"
              + " exactly| precisely| just)? (how many|(?:the |a |an )?(?:exact |precise |total"
              + " )?(?:number|figure) (?:of|for))\\b");

  private Unknowns() {}

  static List<Quantity> in(Tagged sentence) {
    List<Quantity> found = new ArrayList<>();
    String text = sentence.span().of(sentence.article());
    Matcher silent = SILENT.matcher(text);
    while (silent.find()) {
      int token = sentence.indexAt(sentence.span().start() + silent.end());
      add(sentence, sentence.span().start() + silent.start(), token, token, found);
    }
    if (found.isEmpty()) {
      numberOf(sentence, found);
    }
    return found;
  }

  /** "The number of memos filed since May is unclear." */
  private static void numberOf(Tagged sentence, List<Quantity> found) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.reads(i, "number", "of") && !sentence.reads(i, "how", "many")) {
        continue;
      }
      for (int j = i + 3; j < Math.min(sentence.size(), i + 40); j++) {
        boolean unsure =
            UNSURE.contains(sentence.at(j).lower())
                || sentence.at(j).is("not")
                    && (sentence.at(j + 1).is("known") || sentence.at(j + 1).is("clear"));
        if (unsure && sentence.at(j - 1).lemma().matches("be|remain|still")) {
          add(sentence, sentence.at(i).start(), i + 2, i + 2, found);
          return;
        }
      }
    }
  }

  private static void add(Tagged sentence, int start, int from, int to, List<Quantity> found) {
    Counted counted = Counted.of(sentence, sentence.size() + 1, to, Set.of());
    if (counted.thing().isEmpty()) {
      counted = new Counted("", to, Counted.after(sentence, to));
    }
    Span span = new Span(start, Math.max(start, sentence.at(from - 1).end()));
    found.add(
        new Quantity(
            span,
            span.of(sentence.article()),
            counted.thing(),
            counted.deed(),
            QuantityKind.COUNT,
            null,
            null,
            false,
            true,
            null));
  }
}
