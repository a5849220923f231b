package org.variorum.text.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One person without a name, with whom a sentence begins: "A young ministry official who counted
 * the boats has quit".
 *
 * @param start where its article stands in the sentence, behind a dateline
 * @param noun what the person is: "official"
 */
public record PersonDescription(int start, String noun) {

  private static final Pattern OPENING =
      Pattern.compile("^(?:\\p{Lu}{2,}[^a-z]*(?:\\p{L}[^—–-]{0,40})?[—–-]+ *)?(?=An? )");

  private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{N}.’'-]*[\\p{L}\\p{N}])(,?) ");

  /** The noun must come so soon. */
  private static final int WORDS = 6;

  /** What may follow the noun, where no verb in the past does: else it is part of another one. */
  private static final Set<String> CLOSING =
      Set.of(
          "who", "whose", "that", "in", "of", "from", "at", "for", "with", "on", "has", "had", "is",
          "was", "will", "says", "said", "quit", "won", "left", "took", "told", "shot", "died");

  private static final Pattern PAST_OR_DAY = Pattern.compile(".*ed|\\p{Lu}\\p{Ll}+day");

  /** The one whom a sentence begins with, if it is one person whom it does not name. */
  public static Optional<PersonDescription> opening(String sentence) {
    Matcher opening = OPENING.matcher(sentence);
    if (!opening.find()) {
      return Optional.empty();
    }
    int article = opening.end();
    Matcher word =
        WORD.matcher(sentence).region(sentence.indexOf(' ', article) + 1, sentence.length());
    for (int i = 0; i < WORDS && word.lookingAt(); i++) {
      String noun = word.group(1).toLowerCase(Locale.ROOT);
      boolean closed = !word.group(2).isEmpty();
      word.region(word.end(), sentence.length());
      if (ActorNouns.person(noun) && (closed || word.lookingAt() && closes(word.group(1)))) {
        return Optional.of(new PersonDescription(article, noun));
      }
      if (closed) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The sentence with a name before the description: "Maria Okoro, a young official, has quit". */
  public String called(String name, String sentence) {
    return name + ", a" + sentence.substring(start + 1);
  }

  private static boolean closes(String word) {
    return CLOSING.contains(word) || PAST_OR_DAY.matcher(word).matches();
  }
}
