package org.variorum.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.contrast.Deed;
import org.variorum.claim.said.Said;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.language.Span;
import org.variorum.text.speech.Attribution;

/** What somebody says in a statement, where it is a sentence without the one who says so. */
final class AttributedWords {

  private static final int FEWEST = 5;

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "this", "that", "these", "those", "his", "her",
          "their", "its", "who", "which", "you", "here", "such", "both", "one", "some");

  private static final Pattern THAT = Pattern.compile("^that\\s+", Pattern.CASE_INSENSITIVE);

  /** Words that make no sentence without the frame: "how many signed it", "says that it leaks". */
  private static final Pattern OF_A_FRAME =
      Pattern.compile(
          "^(?:to|how|what|who|whom|whose|which|why|where|when|whether|if|\\p{L}+s that)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "The engineers be hired", which somebody asks. */
  private static final Pattern DEMANDED =
      Pattern.compile(
          "^(?:(?!\\b(?:will|would|can|could|may|might|must|should|shall|to|cannot|\\w+n['’]t)\\b).)*\\bbe\\b",
          Pattern.CASE_INSENSITIVE);

  /** "A memo in which" diplomats ask. */
  private static final Pattern RELATIVE =
      Pattern.compile("\\b(?:which|who|whom|whose)\\s+$", Pattern.CASE_INSENSITIVE);

  /** Cues of what somebody wants: without them it would be told as done. */
  private static final Pattern DEMANDING =
      Pattern.compile(
          "\\b(?:ask|call|demand|insist|plead|press|propos|recommend|request|suggest|urg|want|wish)",
          Pattern.CASE_INSENSITIVE);

  private AttributedWords() {}

  /** The words attributed, where they are one stretch of the clause and a clause by themselves. */
  static @Nullable Span of(Said said) {
    Attribution attribution = said.statement().statement().attribution();
    Predicate predicate = said.statement().statement().predicate();
    if (attribution == null
        || DEMANDING.matcher(attribution.cue()).find()
        || predicate == null
        || predicate.actor() == null
        || attribution.content().size() != 1) {
      return null;
    }
    Span clause = said.statement().statement().span();
    Span content = attribution.content().getFirst();
    boolean relayedInside =
        attribution.chain().stream().allMatch(relayed -> content.contains(relayed.span()));
    if (!clause.contains(content) || !relayedInside) {
      return null;
    }
    String words = withoutThat(Deed.words(said, content));
    int actor = words.indexOf(predicate.actor());
    boolean clauseByItself =
        actor >= 0
            && !RELATIVE.matcher(words.substring(0, actor)).find()
            && !leans(words)
            && !OF_A_FRAME.matcher(words).find()
            && !DEMANDED.matcher(words).find()
            && words.split("\\s+").length >= FEWEST;
    return clauseByItself ? content : null;
  }

  /** "That the bridge is closed", without the first word. */
  static String withoutThat(String words) {
    return THAT.matcher(words).replaceFirst("");
  }

  /** Begins with a word for something named before, which "some 240 people" are not. */
  static boolean leans(String words) {
    String first = words.split("[^\\p{L}]+", 2)[0].toLowerCase(Locale.ROOT);
    return PRONOUNS.contains(first) && !words.matches("(?s)\\p{L}+ \\d.*");
  }
}
