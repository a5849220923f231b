package org.variorum.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.text.language.Deeds;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;

/**
 * Finds numbers that a sentence declares not to be known: "does not say how many people signed".
 */
final class Unknowns {

  private static final Set<String> UNSURE =
      Set.of("unclear", "unknown", "uncertain", "undisclosed", "unspecified");
  private static final Set<String> FOUND_OUT =
      Set.of(
          "known",
          "clear",
          "disclosed",
          "verified",
          "confirmed",
          "established",
          "determined",
          "given",
          "released",
          "specified");
  private static final String SAYING =
      "(?:specif(?:y|ying)|sa(?:y|ying)|disclos(?:e|ing)|reveal(?:ing)?|stat(?:e|ing)|mention(?:ing)?"
          + "|indicat(?:e|ing)|giv(?:e|ing)|know|confirm(?:ing)?|tell|establish(?:ing)?"
          + "|determin(?:e|ing)|ascertain(?:ing)?|verify(?:ing)?|learn)";
  private static final String NUMBER =
      "(?:how many|(?:the |a |an |any )?(?:exact |precise |total )?(?:numbers?|figures?) (?:of|for))";
  private static final Pattern SILENT =
      Pattern.compile(
          "(?:unclear|unknown|uncertain|not (?:immediately |yet )?(?:clear|known)"
              + "|(?:\\b(?:not|cannot|declined to|refused to|without|yet to|too early to)|n['’]t)"
              + " (?:immediately |yet )?"
              + SAYING
              + "|\\bno (?:immediate |official )?(?:word|information|details?) (?:on|about|of))"
              + "(?: exactly| precisely| just)? "
              + NUMBER
              + "\\b|\\b(?:gave|give|gives|giving) no (?:exact )?(?:figures?|numbers?) (?:of|for)\\b"
              + "|\\b[Aa]n? (?:unknown|undisclosed|unspecified|undetermined|uncertain)"
              + " (?:number of|(?:sum|amount|price|fee)\\b)");

  private Unknowns() {}

  static List<Quantity> in(Tagged sentence) {
    List<Quantity> found = new ArrayList<>();
    String text = sentence.span().of(sentence.article());
    Matcher silent = SILENT.matcher(text);
    while (silent.find()) {
      int token = sentence.indexAt(sentence.span().start() + silent.end());
      add(sentence, sentence.span().start() + silent.start(), token, found);
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
                && sentence.at(j - 1).lemma().matches("be|remain|still");
        if (unsure || notFoundOut(sentence, j)) {
          add(sentence, sentence.at(i).start(), i + 2, found);
          return;
        }
      }
    }
  }

  /** "is not known", "could not be verified", "was not immediately disclosed". */
  private static boolean notFoundOut(Tagged sentence, int not) {
    if (!sentence.at(not).is("not") && !sentence.at(not).is("n't")) {
      return false;
    }
    int at = not + 1;
    while (sentence.at(at).adverb() || sentence.at(at).is("be") || sentence.at(at).is("been")) {
      at++;
    }
    return sentence.at(not - 1).aux() && FOUND_OUT.contains(sentence.at(at).lower());
  }

  private static void add(Tagged sentence, int start, int from, List<Quantity> found) {
    Counted counted = Counted.from(sentence, from, Set.of());
    if (counted.thing().isEmpty()) {
      counted = new Counted("", from, Deeds.after(sentence, from));
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
