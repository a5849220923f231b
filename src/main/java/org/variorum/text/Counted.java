package org.variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The thing behind a number and what became of it: "palestinian", "kill".
 *
 * @param end the token after the words that name the thing
 * @param deed null where no verb ties the thing
 */
record Counted(String thing, int end, @Nullable String deed) {

  private static final Map<String, String> DEEDS = Lexicon.pairs("deeds.txt");
  private static final Set<String> SLICES = Lexicon.words("slices.txt");
  private static final Set<String> GROUPS = Lexicon.words("groups.txt");
  private static final Set<String> LIGHT =
      Set.of("have", "be", "do", "include", "say", "follow", "accord", "due");
  private static final Set<String> COUNTRY_LETTERS =
      Set.of("us", "u.s.", "uk", "u.k.", "un", "u.n.", "american");
  private static final int REACH = 14;

  /** What is counted by the number that stands from token {@code from} up to {@code to}. */
  static Counted of(Tagged sentence, int from, int to, Set<Integer> closed) {
    int start = skipOf(sentence, to);
    int end = chainEnd(sentence, start, closed);
    String thing = name(sentence, start, end);
    if (thing.isEmpty()) {
      return withoutNoun(sentence, from, to);
    }
    String fate = fate(thing);
    if (fate != null) {
      return new Counted("people", end, fate);
    }
    String deed = before(sentence, from);
    if (deed == null) {
      deed = after(sentence, end);
    }
    return new Counted(thing, end, deed);
  }

  /**
   * The common verb for a word that tells a deed, "death" → "kill"; the word itself where it has no
   * synonym.
   */
  static String common(String deed) {
    return DEEDS.getOrDefault(deed, deed);
  }

  /** "40 deaths": the word counts a fate of people. */
  private static @Nullable String fate(String thing) {
    String last = thing.substring(thing.lastIndexOf(' ') + 1);
    return switch (last) {
      case "death", "fatality", "dead", "killed" -> "kill";
      case "wounded", "injured", "injury" -> "wound";
      case "missing" -> "miss";
      default -> null;
    };
  }

  private static Counted withoutNoun(Tagged sentence, int from, int to) {
    if (sentence.at(to).is("dead") || sentence.at(to).is("killed")) {
      return new Counted("people", to + 1, "kill");
    }
    if (sentence.at(to).is("wounded") || sentence.at(to).is("injured")) {
      return new Counted("people", to + 1, "wound");
    }
    for (int i = from - 1; i >= 0 && i > from - REACH; i--) {
      Token token = sentence.at(i);
      boolean toll =
          token.is("toll") && i > 0 && "kill".equals(DEEDS.get(sentence.at(i - 1).lower()));
      boolean deed = token.noun() && "kill".equals(DEEDS.get(token.lemma()));
      if (toll || deed) {
        return new Counted("people", to, "kill");
      }
    }
    return new Counted("", to, after(sentence, to));
  }

  private static int skipOf(Tagged sentence, int at) {
    int i = at;
    if (sentence.at(i).is("of")) {
      i++;
    }
    while (Set.of(
                "the", "its", "their", "his", "her", "these", "those", "our", "other", "such", "a")
            .contains(sentence.at(i).lower())
        && i < at + 3) {
      i++;
    }
    return i;
  }

  /** The token after a run of modifiers and nouns that begins at {@code start}. */
  private static int chainEnd(Tagged sentence, int start, Set<Integer> closed) {
    int end = start;
    for (int i = start; i < start + 12 && !closed.contains(i); i++) {
      Token token = sentence.at(i);
      if (token.noun() || modifies(sentence, i) || nominal(sentence, i, start)) {
        end = token.noun() || nominal(sentence, i, start) ? i + 1 : end;
      } else if (!joins(sentence, i, start)) {
        break;
      }
    }
    return end;
  }

  /** "Palestinian" and "dead" can stand for people. */
  private static boolean nominal(Tagged sentence, int i, int start) {
    Token token = sentence.at(i);
    return token.tag().equals("ADJ")
        && i == start
        && token.capitalised()
        && token.lower().endsWith("s");
  }

  private static boolean modifies(Tagged sentence, int i) {
    Token token = sentence.at(i);
    if (token.tag().equals("ADJ")) {
      return true;
    }
    boolean participle =
        token.verb() && (token.lower().endsWith("ed") || token.lower().endsWith("ing"));
    return participle && sentence.at(i + 1).noun() && !sentence.at(i - 1).noun();
  }

  private static boolean joins(Tagged sentence, int i, int start) {
    Token token = sentence.at(i);
    Token next = sentence.at(i + 1);
    Token last = sentence.at(i - 1);
    if (i == start) {
      return false;
    }
    if (token.is("and")) {
      return last.noun()
          && next.noun()
          && !next.capitalised()
          && last.capitalised() == next.capitalised()
          && !sentence.at(i + 2).aux()
          && GROUPS.contains(last.lemma())
          && GROUPS.contains(next.lemma());
    }
    if (token.is("'s") || token.is("-") || token.is(",") && last.tag().equals("ADJ")) {
      return next.noun() || next.tag().equals("ADJ");
    }
    return (token.is("for") || token.is("of")) && last.capitalised() && next.capitalised();
  }

  private static String name(Tagged sentence, int start, int end) {
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

  /** The verb whose object the number is: "killed 12", "signed by 100", "the killing of 12". */
  private static @Nullable String before(Tagged sentence, int from) {
    int i = from - 1;
    while (Set.of("the", "a", "total", "another", "as", "all", "of", "those")
            .contains(sentence.at(i).lower())
        && i > from - 4) {
      i--;
    }
    Token token = sentence.at(i);
    if (token.verb() && !LIGHT.contains(token.lemma())) {
      return common(token.lemma());
    }
    if (token.is("by") && sentence.at(i - 1).verb()) {
      return common(sentence.at(i - 1).lemma());
    }
    if (sentence.at(from - 1).is("of") || sentence.reads(from - 2, "of", "the")) {
      Token noun = sentence.at(sentence.at(from - 1).is("of") ? from - 2 : from - 3);
      return DEEDS.get(noun.lemma());
    }
    return null;
  }

  /**
   * The verb whose subject the counted thing is, or that describes it: "have been killed", "taken
   * by".
   */
  static @Nullable String after(Tagged sentence, int end) {
    for (int i = end; i < end + REACH && i < sentence.size(); i++) {
      Token token = sentence.at(i);
      if (token.verb()) {
        return LIGHT.contains(token.lemma()) ? null : common(token.lemma());
      }
      if (token.is("and")
          || token.is("but")
          || Set.of(",", ";", ":", "\"", "”", "—", "–").contains(token.lower())) {
        return null;
      }
      if (token.is("dead")) {
        return "kill";
      }
    }
    return null;
  }
}
