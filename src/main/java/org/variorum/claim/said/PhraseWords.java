package org.variorum.claim.said;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a noun phrase that say whom or what it means. */
public record PhraseWords(Set<String> words) {

  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ADJUNCT =
      Pattern.compile("(?i)\\s(?:for|with|over|about|on|at|in|by|from|to)\\s");
  private static final Set<String> EMPTY = ClaimLexicon.words("empty-words.txt");

  /** Letters that two forms of one name share: "Norway", "Norwegian". */
  private static final int STEM = 4;

  public static PhraseWords of(@Nullable String text) {
    return new PhraseWords(
        text == null
            ? Set.of()
            : Stream.of(PARTS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .map(PhraseWords::singular)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** Those of whom or what it is, without what it is for, with or at. */
  public static PhraseWords ofHead(@Nullable String text) {
    return of(text == null ? null : ADJUNCT.split(text)[0]);
  }

  /** Whether it means nothing by itself: a pronoun, or no phrase at all. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  public boolean has(String word) {
    return words.contains(word);
  }

  /** Whether both have most of the shorter one's words. */
  public boolean meansLike(PhraseWords other) {
    int fewer = Math.min(words.size(), other.words.size());
    return fewer > 0 && 2 * shared(other) >= fewer;
  }

  /** Whether two words or more stand in both, of which one may be a number. */
  public boolean sharesTwoWith(PhraseWords other) {
    return shared(other) > 1;
  }

  /** Whether all that it means stands among other words. */
  public boolean isPartOf(PhraseWords other) {
    return other.words.containsAll(words);
  }

  /** Whether they have a word in common, also in another form. */
  public boolean touches(PhraseWords other) {
    return words.stream().anyMatch(word -> other.words.stream().anyMatch(also -> akin(word, also)));
  }

  private long shared(PhraseWords other) {
    return words.stream().filter(other.words::contains).count();
  }

  private static boolean akin(String one, String two) {
    int stem = Math.min(STEM, Math.min(one.length(), two.length()));
    return one.equals(two) || stem == STEM && one.regionMatches(0, two, 0, stem);
  }

  private static String singular(String word) {
    return word.length() > STEM - 1 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
