package org.variorum.text.language;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verb that ties a counted thing to its event: "killed 12", "12 were killed". */
public final class Deeds {

  private static final Map<String, String> COMMON = Lexicon.pairs("deeds.txt");
  private static final Set<String> LIGHT =
      Set.of("have", "be", "do", "include", "say", "follow", "accord", "due");
  private static final Set<String> FATES =
      Set.of("kill", "wound", "take", "arrest", "displace", "evacuate", "rescue");
  private static final int REACH = 14;

  private Deeds() {}

  /**
   * The common verb for a word that tells a deed, "death" → "kill"; the word itself where it has no
   * synonym.
   */
  public static String common(String deed) {
    return COMMON.getOrDefault(deed, deed);
  }

  /** "40 deaths": the word counts a fate of people. */
  public static @Nullable String ofWord(String thing) {
    String last = thing.substring(thing.lastIndexOf(' ') + 1);
    return switch (last) {
      case "death", "fatality", "dead", "killed" -> "kill";
      case "wounded", "injured", "injury" -> "wound";
      case "missing" -> "miss";
      default -> null;
    };
  }

  /** Whether a deed is done to people: "kidnapped around 240". */
  public static boolean isFate(String deed) {
    return FATES.contains(deed);
  }

  /** Whether the words before token {@code from} tell of deaths: "the death toll passed". */
  public static boolean tollBefore(Tagged sentence, int from) {
    for (int i = from - 1; i >= 0 && i > from - REACH; i--) {
      Token token = sentence.at(i);
      boolean toll = token.is("toll") && i > 0 && kills(sentence.at(i - 1).lower());
      if (toll || token.noun() && kills(token.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean kills(String word) {
    return "kill".equals(COMMON.get(word));
  }

  /** The verb whose object the number is: "killed 12", "signed by 100", "the killing of 12". */
  public static @Nullable String before(Tagged sentence, int from) {
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
      return COMMON.get(noun.lemma());
    }
    return null;
  }

  /**
   * The verb whose subject the counted thing is, or that describes it: "have been killed", "taken
   * by".
   */
  public static @Nullable String after(Tagged sentence, int end) {
    int start = sentence.at(end).is(",") ? behindAside(sentence, end) : end;
    for (int i = start; i < start + REACH && i < sentence.size(); i++) {
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

  /**
   * "11,000 people, 4,500 of them children, have died": where the sentence goes on, or {@code at}.
   */
  private static int behindAside(Tagged sentence, int at) {
    for (int i = at + 1; i < at + REACH && i < sentence.size(); i++) {
      if (sentence.at(i).verb() || sentence.at(i).aux()) {
        break;
      }
      if (sentence.at(i).is(",") && sentence.at(i + 1).aux()) {
        return i + 1;
      }
    }
    return at;
  }
}
