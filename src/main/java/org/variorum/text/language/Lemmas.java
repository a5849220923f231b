package org.variorum.text.language;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Dictionary forms of English words, by a table of irregular forms and the regular endings. */
public final class Lemmas {

  private static final Map<String, String> IRREGULAR = Lexicon.pairs("irregular.txt");
  private static final Set<String> KEPT = Lexicon.words("unchanged.txt");
  private static final Pattern LOST_E =
      Pattern.compile(
          ".*(?:[vzcu]|[^ao]is|[^s]us|[eo]as|ch?as|[^o]os|[rn]s|[rdl]g|[aieou]g|[bcdfgkptz]l|[^aeiou]at|[iu]at|re-?at"
              + "|[^aeiou][aio]k|uk|[^aou]id|[^o]od|ud|[^aeo]ad|nced|[^aeo]ar|[^aeiou]ir|ur|[^aeiou]or[^a-z]?"
              + "|[^eo]ot|[^aeo]ut|[^aei]am|um|[^aeio]in|ul|[^aeu]il|[^aeiou]ap|[^aeiou]ip|lap|[sy]th"
              + "|ang|eng|[^aeiou]im|rop|[nlpr]let|mpet|eleg?at)");
  private static final Set<String> WITH_E = Lexicon.words("stems-with-e.txt");
  private static final Set<String> WITHOUT_E = Lexicon.words("stems-without-e.txt");

  private Lemmas() {}

  /** The lemma of a lower-case word read as {@code tag}. */
  static String of(String word, String tag) {
    return switch (tag) {
      case "VERB", "AUX" -> verb(word);
      case "NOUN" -> noun(word);
      default -> word;
    };
  }

  /** The infinitive of a lower-case verb; any other word comes back much as it is. */
  public static String verb(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() < 4) {
      return word;
    }
    if (word.endsWith("ying") && word.length() > 5) {
      return word.substring(0, word.length() - 3);
    }
    if (word.endsWith("ing") && word.length() > 5) {
      return base(word.substring(0, word.length() - 3));
    }
    if (word.endsWith("ied") || word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("eed")) {
      return word.equals("agreed") || word.endsWith("greed") || word.equals("freed")
          ? word.substring(0, word.length() - 1)
          : word;
    }
    if (word.endsWith("ed")) {
      return base(word.substring(0, word.length() - 2));
    }
    return withoutS(word);
  }

  /** The singular of a lower-case noun; any other word comes back much as it is. */
  public static String noun(String word) {
    if (KEPT.contains(word)) {
      return word;
    }
    String irregular = IRREGULAR.get("n:" + word);
    if (irregular != null) {
      return irregular;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return withoutS(word);
  }

  private static String withoutS(String word) {
    int n = word.length();
    if (n < 4
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")
        || word.endsWith("zzes")
        || word.endsWith("oes")) {
      return word.substring(0, n - 2);
    }
    return word.substring(0, n - 1);
  }

  /** What is left of a verb without "ing" or "ed", with its doubled consonant or lost e mended. */
  private static String base(String stem) {
    int n = stem.length();
    if (WITH_E.contains(stem)) {
      return stem + "e";
    }
    if (WITHOUT_E.contains(stem) || n < 3 || stem.equals("add")) {
      return stem;
    }
    char last = stem.charAt(n - 1);
    if (last == stem.charAt(n - 2) && "bdgmnprtv".indexOf(last) >= 0) {
      return stem.substring(0, n - 1);
    }
    if (last == stem.charAt(n - 2) && last == 'l' && n > 5) {
      return stem.substring(0, n - 1);
    }
    return LOST_E.matcher(stem).matches() ? stem + "e" : stem;
  }
}
