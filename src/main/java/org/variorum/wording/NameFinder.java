package org.variorum.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.text.language.Span;
import org.variorum.text.name.Countries;

/**
 * Finds how a text names an armed conflict: a noun such as "war" or "offensive" with the names that
 * say which ("Israel-Hamas war", "war on Gaza", "Russian invasion of Ukraine").
 */
final class NameFinder {

  static final String CONFLICT = "the conflict";

  private static final String HEAD =
      "(?:wars?|warfare|conflicts?|offensives?|invasions?|assaults?|aggression|operations?|campaigns?"
          + "|bombardments?|bombings?|onslaughts?|attacks?|crisis|fighting|hostilities|genocide)";

  /** "The war" and "Borduria since the war" name none. */
  private static final String NO_SMALL_WORD =
      "(?!(?i:the|an?|this|that|these|those|its|his|her|their|our|since|over|after|before|during|amid"
          + "|with|from|for|and|but|as|in|on|of|by|if|no|not|has|have|had|was|were|is|are|will|would)\\b)";

  /** Bounded, so that a chain of hyphens without end is not read again from each of its links. */
  private static final String NAME =
      NO_SMALL_WORD
          + "\\p{Lu}[\\p{L}’']*+(?:[-–]\\p{Lu}[\\p{L}’']*+){0,5}+(?: \\p{Lu}[\\p{L}’']*+)?+";

  /** "Israel’s military campaign": up to two plain words between name and noun. */
  private static final String BETWEEN = "(?:" + NO_SMALL_WORD + "[\\p{Ll}-]{3,20} ){0,2}";

  private static final Pattern BEFORE =
      Pattern.compile("\\b(" + NAME + " " + BETWEEN + HEAD + ")\\b");

  private static final Pattern AFTER =
      Pattern.compile(
          "\\b("
              + "(?:(?:military|army|ground|air|aerial|armed|bombing|brutal|full-scale) ){0,2}"
              + HEAD
              + " (?:on|in|against|over|between|of|with) (?:the )?"
              + NAME
              + "(?: (?:and|with) (?:the )?"
              + NAME
              + ")?)");

  private static final Pattern ARMED =
      Pattern.compile("\\b(?:military|army|ground|air|aerial|armed|bombing|full-scale)\\b");

  /** Nouns that elections, hospitals and criminals have as well. */
  private static final Pattern VAGUE =
      Pattern.compile("\\b(?:campaigns?|operations?|attacks?|assaults?|crisis|bombings?)\\b");

  private static final Pattern NOUN = Pattern.compile("(?i)\\b" + HEAD + "\\b");

  private NameFinder() {}

  /** Whether a name has a noun for an armed conflict in it. */
  static boolean tells(String name) {
    return NOUN.matcher(name).find();
  }

  /** Where names stand in {@code sentence}. */
  static List<Span> in(String sentence) {
    List<Span> names = new ArrayList<>();
    boolean[] taken = new boolean[sentence.length()];
    collect(AFTER.matcher(sentence), names, taken);
    collect(BEFORE.matcher(sentence), names, taken);
    return names;
  }

  private static void collect(Matcher matcher, List<Span> names, boolean[] taken) {
    while (matcher.find()) {
      boolean free = true;
      for (int i = matcher.start(1); i < matcher.end(1); i++) {
        free &= !taken[i];
        taken[i] = true;
      }
      if (free && isArmed(matcher.group(1))) {
        names.add(new Span(matcher.start(1), matcher.end(1)));
      }
    }
  }

  /** "Ryan campaign" and "assault on Medicare" name no armed conflict; with a country they do. */
  private static boolean isArmed(String name) {
    return !VAGUE.matcher(name).find()
        || ARMED.matcher(name).find()
        || !Countries.in(name).isEmpty();
  }
}
