package org.variorum.claim.figure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.claim.said.ClaimLexicon;
import org.variorum.claim.said.PhraseWords;
import org.variorum.text.language.Lemmas;

/**
 * The five words right before a number and the five behind it, as far as no clause and no other
 * number begins.
 */
record Surroundings(String before, String behind) {

  private static final Pattern BEFORE = Pattern.compile("(?:[\\p{L}'’-]+[\\s(\"“]+){0,5}$");
  private static final Pattern BEHIND = Pattern.compile("^(?:[\\s)\"”]+[\\p{L}'’-]+){0,5}");

  /** What a number is to its verb: where it came to, where it came from, by how much. */
  private static final Pattern ROLE = Pattern.compile("(?i)\\b(to|at|from|by|than|of)\\W*$");

  private static final Set<String> LINKING = ClaimLexicon.words("linking-words.txt");

  /** "A week earlier" stands beside many numbers. */
  private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "decade");

  private static final int SHORTEST = 3;

  static Surroundings of(Amount amount) {
    return new Surroundings(find(BEFORE, amount.before()), find(BEHIND, amount.behind()));
  }

  private static String find(Pattern stretch, String words) {
    Matcher matcher = stretch.matcher(words);
    return matcher.find() ? matcher.group() : "";
  }

  /** "Fell to" and "was at" lead to where a number came; empty where nothing says. */
  String role() {
    Matcher matcher = ROLE.matcher(before);
    String role = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    return role.equals("at") ? "to" : role;
  }

  boolean isForecast() {
    return Forecast.is(before);
  }

  /** "8 percent in Norvale" and "4 percent of Ashby" are of two places, however alike the rest. */
  Set<String> names() {
    return Stream.of(behind.split("[^\\p{L}]+"))
        .filter(Surroundings::isName)
        .collect(Collectors.toSet());
  }

  /** "0.9 percent in the past month" is no part of "5.4% over the past year". */
  Set<String> periods() {
    Set<String> words = telling(behind);
    words.retainAll(TIMES);
    return words;
  }

  /** The telling words that stand before both numbers, and those behind both. */
  Set<String> shared(Surroundings other) {
    Set<String> shared = telling(before);
    shared.retainAll(telling(other.before));
    Set<String> sharedBehind = telling(behind);
    sharedBehind.retainAll(telling(other.behind));
    shared.addAll(sharedBehind);
    return shared;
  }

  static boolean isTime(String word) {
    return TIMES.contains(word);
  }

  private static Set<String> telling(String stretch) {
    String words =
        Stream.of(stretch.split("[^\\p{L}]+"))
            .filter(word -> !isName(word))
            .collect(Collectors.joining(" "));
    return PhraseWords.of(words).words().stream()
        .filter(word -> word.length() >= SHORTEST && !LINKING.contains(word))
        .map(Lemmas::verb)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
