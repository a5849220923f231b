package org.variorum.claim.figure;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.said.PhraseWords;
import org.variorum.text.Statement;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.name.Countries;

/**
 * Who gave, bought or lost what a number counts. What two states give are two numbers, though the
 * words are the same.
 */
final class NamedActor {

  private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s+");
  private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.){2,}");

  /** Whoever says a number need not have given anything. */
  private static final String SPEAKING = "say";

  private static final Pattern NO_CAPITAL = Pattern.compile("[^\\p{Lu}]");

  private NamedActor() {}

  /** Both numbers are of what a named actor did, and the names have no word in common. */
  static boolean areOthers(Amount one, Amount two) {
    String actor = of(one);
    String other = of(two);
    return actor != null
        && other != null
        && !areOne(actor, other)
        && !isOnlyMeantIn(one, actor, two)
        && !isOnlyMeantIn(two, other, one);
  }

  /** "Ada Quay was fined" beside "the court fined Ada Quay". */
  private static boolean isOnlyMeantIn(Amount amount, String name, Amount other) {
    Predicate predicate = amount.said().statement().statement().predicate();
    return predicate != null
        && predicate.actor() == null
        && other.said().statement().text().contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** "The U.S." is "the United States" or "America", and not "the U.K.". */
  private static boolean areOne(String one, String two) {
    Set<String> countries = Countries.in(one);
    Set<String> others = Countries.in(two);
    if (!countries.isEmpty() && !others.isEmpty()) {
      return !Collections.disjoint(countries, others);
    }
    return ABBREVIATION.matcher(one).matches() || ABBREVIATION.matcher(two).matches()
        ? initials(one).equals(initials(two))
        : PhraseWords.of(one).touches(PhraseWords.of(two));
  }

  private static String initials(String name) {
    return NO_CAPITAL.matcher(name).replaceAll("");
  }

  /** Common nouns are too often other words for one and the same: "officials", "the ministry". */
  private static @Nullable String of(Amount amount) {
    Statement statement = amount.said().statement().statement();
    Predicate predicate = statement.predicate();
    String actor =
        predicate == null || SPEAKING.equals(predicate.action()) ? null : subject(predicate);
    return actor != null
            && statement.names().stream().anyMatch(actor::contains)
            && amount.before().contains(actor)
        ? ARTICLE.matcher(actor).replaceFirst("")
        : null;
  }

  /** Who "is expected to give" something is no actor yet. */
  private static @Nullable String subject(Predicate predicate) {
    return predicate.actor() == null ? predicate.object() : predicate.actor();
  }
}
