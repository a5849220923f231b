package org.variorum.text.speech;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.NounPhrases.Range;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;
import org.variorum.text.quantity.NumberWords;

/** Reads what is said about unnamed sources: how many, what they know, why they are not named. */
final class Anonymities {

  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?i)(?:\\b(?:on|under)(?: the)? (?:condition|terms?) of (?:strict )?anonymity"
              + "|\\bcondition that (?:he|she|they|their names?) (?:not be|would not be|remain)"
              + " (?:named|identified|used|unnamed|anonymous)"
              + "|\\b(?:granted|given|requested|requesting|asked for|offered) anonymity"
              + "|\\b(?:asked|asking|declined|declining|refused|wished|did not want|didn['’]t want)"
              + " (?:not )?to be (?:named|identified|quoted by name)"
              + "|\\bnot authori[sz]ed to (?:speak|talk|comment|discuss)[^.,;]{0,60})");
  private static final Pattern REASON =
      Pattern.compile(
          "\\W{0,3}(?:in order )?((?:because|since|so that|so as|to|for fear|out of|due to|owing to|citing|given|as)"
              + " [^.;”\"]{3,200})");
  private static final Set<String> ABOUT =
      Set.of("with", "familiar", "close", "who", "whose", "briefed", "involved", "from", "inside");
  private static final Set<String> SINGLE = Set.of("a", "an", "one", "another");

  private Anonymities() {}

  /** What the mention's own sentence and {@code next}, the one behind it, tell. */
  static Anonymity of(Tagged s, Range mention, @Nullable Tagged next) {
    String reason = reason(s.span().of(s.article()));
    if (reason == null && next != null && next.paragraph() == s.paragraph()) {
      reason = reason(next.span().of(next.article()));
    }
    return new Anonymity(described(s, mention), reason, number(s, mention));
  }

  private static @Nullable String reason(String sentence) {
    Matcher unnamed = UNNAMED.matcher(sentence);
    if (!unnamed.find()) {
      return null;
    }
    Matcher reason = REASON.matcher(sentence).region(unnamed.end(), sentence.length());
    if (reason.lookingAt()) {
      return reason.group(1).strip();
    }
    return unnamed.group().toLowerCase(Locale.ROOT).startsWith("not auth")
        ? unnamed.group().strip()
        : null;
  }

  /** The words of the mention behind its head: "familiar with the talks". */
  private static String described(Tagged s, Range mention) {
    for (int i = mention.start() + 1; i < mention.end(); i++) {
      if (ABOUT.contains(s.at(i).lower())) {
        return s.text(i, mention.end());
      }
    }
    return "";
  }

  private static @Nullable BigDecimal number(Tagged s, Range mention) {
    boolean bounded = s.at(mention.start() - 1).is("than") || s.at(mention.start() - 1).is("least");
    for (int i = mention.start(); i < mention.end() && !bounded; i++) {
      Token token = s.at(i);
      NumberWords.Number number = NumberWords.at(s, i);
      if (number != null) {
        return number.value();
      }
      if (SINGLE.contains(token.lower())) {
        return s.at(i + 1).lower().endsWith("s") ? null : BigDecimal.ONE;
      }
      if (token.noun() || token.is("than") || token.is("least")) {
        return null;
      }
    }
    return null;
  }
}
