package org.variorum.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.text.language.Lemmas;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Gives what is counted one name, whatever inflection and rank of words it is printed in. */
final class CountedName {

  private static final Set<String> SLICES = Lexicon.words("slices.txt");
  private static final Set<String> GROUPS = Lexicon.words("groups.txt");
  private static final Set<String> COUNTRY_LETTERS =
      Set.of("us", "u.s.", "uk", "u.k.", "un", "u.n.", "american");

  private CountedName() {}

  /** The name of what the tokens from {@code start} up to {@code end} say; empty where nothing. */
  static String of(Tagged sentence, int start, int end) {
    List<String> kept = new ArrayList<>();
    List<String> proper = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Token token = sentence.at(i);
      boolean head = i == end - 1;
      boolean inName =
          token.capitalised()
              && (token.noun() || !proper.isEmpty() || sentence.at(i + 1).tag().equals("PROPN"));
      if (!head && inName) {
        proper.add(token.text());
        continue;
      }
      if (!proper.isEmpty() && (token.is("for") || token.is("of"))) {
        continue;
      }
      flush(proper, kept);
      if (head
          || token.noun()
          || token.is("and")
          || token.capitalised()
          || SLICES.contains(token.lower())) {
        if (!COUNTRY_LETTERS.contains(token.lower()) || head) {
          kept.add(token.noun() || head ? Lemmas.noun(token.lower()) : token.lower());
        }
      }
    }
    String of = owner(sentence, end);
    if (!kept.isEmpty() && !of.isEmpty() && GROUPS.contains(kept.getLast())) {
      kept.addFirst(of);
    }
    return String.join(" ", kept);
  }

  /** "employees of the Agency for World Health": the organisation behind the head. */
  private static String owner(Tagged sentence, int end) {
    if (!sentence.at(end).is("of") && !sentence.at(end).is("at")) {
      return "";
    }
    int i = sentence.at(end + 1).is("the") ? end + 2 : end + 1;
    List<String> proper = new ArrayList<>();
    while (sentence.at(i).capitalised() && sentence.at(i).noun()
        || !proper.isEmpty() && sentence.at(i).is("for") && sentence.at(i + 1).capitalised()) {
      if (!sentence.at(i).is("for")) {
        proper.add(sentence.at(i).text());
      }
      i++;
    }
    List<String> kept = new ArrayList<>();
    flush(proper, kept);
    return String.join(" ", kept);
  }

  /** A long proper name becomes its initials, so that it meets articles that print the initials. */
  private static void flush(List<String> proper, List<String> kept) {
    if (proper.size() >= 3) {
      StringBuilder initials = new StringBuilder();
      for (String word : proper) {
        boolean letters =
            word.indexOf('.') > 0
                || word.length() <= 3 && word.equals(word.toUpperCase(Locale.ROOT));
        initials.append(letters ? word.replace(".", "") : word.substring(0, 1));
      }
      kept.add(initials.toString().toLowerCase(Locale.ROOT));
    } else {
      for (String word : proper) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!COUNTRY_LETTERS.contains(lower)) {
          kept.add(lower);
        }
      }
    }
    proper.clear();
  }
}
