package org.variorum.claim.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts words short where a phrase begins or ends, so that none is broken off. */
final class Phrase {

  private static final int MOST_WORDS = 12;
  private static final int FEWEST_WORDS = 3;
  private static final int WORDS_BEFORE = 7;

  private static final Pattern END =
      Pattern.compile(
          "(?<!^)(?:,(?!\\d)|[;:()“”\"—–]|\\s-\\s|(?<!\\b\\p{Lu})\\.(?=\\s|$)"
              + "|\\s(?:that|which|whom|whose|when|where|while|because|since|after|before|as|if|than|but"
              + "|and|or|said|told|says|telling|saying|asking|urging|warning|demanding|by (?=\\w+ing\\b)"
              + "|to (?=\\p{Ll}+\\b)(?!(?:the|a|an|his|her|their|its|be)\\b))(?=\\s|$|\\w))");
  private static final Pattern START =
      Pattern.compile(
          "^.*(?:,(?!\\d)|[;:()“”\"—–]|\\b(?:that|which|who|and|but|because|when|while)\\s)\\s*");
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?i)in|on|at|for|from|with|by|against|about|into|over|under|to|during|through|of|and|or");
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?i)(?:(?:^|\\s+)(?:the|a|an|its|his|her|their|this|that|these|those|who|of|in|on|at|for|from|with|by|to"
              + "|and|or|as|is|are|was|were|be|been|has|have|had|now|separately|also|up|not))+$");

  private Phrase() {}

  /** The beginning of {@code words}, as far as the clause goes and at most twelve words. */
  static String ended(String words) {
    String told = words.strip();
    Matcher end = END.matcher(told);
    List<String> kept =
        Arrays.asList((end.find() ? told.substring(0, end.start()) : told).strip().split("\\s+"));
    if (kept.size() > MOST_WORDS) {
      int cut = MOST_WORDS;
      while (cut > FEWEST_WORDS && !PREPOSITION.matcher(kept.get(cut)).matches()) {
        cut--;
      }
      kept = kept.subList(0, cut);
    }
    return DANGLING
        .matcher(String.join(" ", kept))
        .replaceAll("")
        .replaceAll("(?<!\\b\\p{Lu})[.’']+$", "");
  }

  /** The end of {@code words}, from where the clause starts and at most seven words. */
  static String begun(String words) {
    String clause = START.matcher(words.replaceAll("\\s+", " ")).replaceFirst("").strip();
    List<String> kept = Arrays.asList(clause.split(" "));
    int from = Math.max(0, kept.size() - WORDS_BEFORE);
    while (from > 0 && from < kept.size() && PREPOSITION.matcher(kept.get(from)).matches()) {
      from++;
    }
    return String.join(" ", kept.subList(from, kept.size()));
  }

  /** The participle of a fate given as a lemma, of which "take" alone is irregular. */
  static String past(String fate) {
    String lower = fate.toLowerCase(Locale.ROOT);
    if (lower.equals("take")) {
      return "taken";
    }
    if (lower.endsWith("e")) {
      return lower + "d";
    }
    if (lower.matches("[^aeiou]*[aeiou][bdgmnpt]")) {
      return lower + lower.charAt(lower.length() - 1) + "ed";
    }
    return lower.matches(".*[^aeiou]y")
        ? lower.substring(0, lower.length() - 1) + "ied"
        : lower + "ed";
  }
}
