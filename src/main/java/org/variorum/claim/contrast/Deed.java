package org.variorum.claim.contrast;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.claim.said.ClaimLexicon;
import org.variorum.claim.said.PhraseWords;
import org.variorum.claim.said.Said;
import org.variorum.text.Statement;
import org.variorum.text.assertion.Modality;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.language.Span;
import org.variorum.text.language.Synonyms;
import org.variorum.text.language.Words;
import org.variorum.text.speech.Attribution;

/**
 * What a statement tells as happening: its verb with who does it and to what. Two statements may be
 * set against each other only where their deeds are the same, because a false contrast is worse
 * than one that is missed.
 */
public record Deed(Said said, String action, PhraseWords actor, PhraseWords object) {

  /** Verbs that tell of no deed by themselves, or only of speech. */
  static final Set<String> LIGHT = ClaimLexicon.words("light-verbs.txt");

  private static final Set<String> CAPTIVES = Set.of("hostage", "captive", "prisoner");

  /** Sentences that share fewer of their words tell of two events with one verb. */
  private static final double SAME_WORDS = 0.8;

  private static final int LETTERS = 4;

  static @Nullable Deed of(Said said) {
    Predicate predicate = said.statement().statement().predicate();
    if (predicate == null) {
      return null;
    }
    PhraseWords object = PhraseWords.of(predicate.object());
    return LIGHT.contains(predicate.action()) && !isCapture(predicate.action(), object)
        ? null
        : new Deed(said, predicate.action(), PhraseWords.of(predicate.actor()), object);
  }

  /** "Took hostages": here the verb that is nothing by itself tells a deed. */
  private static boolean isCapture(String action, PhraseWords object) {
    return action.equals("take") && CAPTIVES.stream().anyMatch(object::has);
  }

  /** The same verb of the same object in nearly the same words, whoever did it. */
  boolean sameAs(Deed other) {
    return action.equals(other.action) && sameObject(other) && isLike(other.said);
  }

  /** The same deed of the same actor; a verb without an object needs a named actor. */
  boolean sameWithActor(Deed other) {
    boolean bare = object.isEmpty() && other.object.isEmpty();
    return action.equals(other.action)
        && (bare || sameObject(other))
        && actor.meansLike(other.actor)
        && isLike(other.said);
  }

  /**
   * The same deed also by a verb that may stand for the other ("murdered", "killed"), or in a
   * passive that leaves the actor out; then more of the object is shared.
   */
  boolean isRetoldBy(Deed other) {
    boolean oneVerb =
        action.equals(other.action) || Synonyms.standForEachOther(action, other.action);
    boolean nobody = actor.isEmpty() || other.actor.isEmpty();
    boolean bare = object.isEmpty() && other.object.isEmpty();
    return oneVerb
        && (bare || sameObject(other))
        && (nobody ? object.sharesTwoWith(other.object) : actor.meansLike(other.actor));
  }

  /** "The mayor for his trips" is not "the senator for his trips", though most words are shared. */
  private boolean sameObject(Deed other) {
    PhraseWords head = head();
    PhraseWords others = other.head();
    return object.meansLike(other.object)
        && (head.isEmpty() || others.isEmpty() || head.touches(others));
  }

  /** Whom or what the deed is done to. */
  private PhraseWords head() {
    Predicate predicate = statement().predicate();
    return PhraseWords.ofHead(predicate == null ? null : predicate.object());
  }

  /** Whether another statement tells so much the same that it tells of one event. */
  boolean isLike(Said other) {
    return said.cosine(other) >= SAME_WORDS;
  }

  /** Whether somebody is said to have told of the deed; "the mayor denied" is no such word. */
  boolean isAttributed() {
    return isToldIn(attributed(said));
  }

  /** The words of a statement that are attributed to somebody; empty where none are. */
  public static String attributed(Said said) {
    Attribution attribution = said.statement().statement().attribution();
    return attribution == null
        ? ""
        : attribution.content().stream()
            .map(span -> words(said, span))
            .collect(Collectors.joining(" "));
  }

  /** The words of a stretch of a statement's sentence; {@code span} is counted in its article. */
  public static String words(Said said, Span span) {
    String sentence = said.statement().sentence();
    int start = said.statement().sentenceStart();
    return sentence.substring(
        Math.clamp(span.start() - start, 0, sentence.length()),
        Math.clamp(span.end() - start, 0, sentence.length()));
  }

  Statement statement() {
    return said.statement().statement();
  }

  /** Asserted, and as a fact: what is denied, asked for or possible has not happened yet. */
  boolean isToldAsFact() {
    Statement statement = statement();
    return statement.modality() == Modality.FACT && !statement.negated() && !statement.hedged();
  }

  /** Whether its words tell the verb as accomplished: no "to sign", "would sign", "not sign". */
  boolean isToldAsDone() {
    String start = action.substring(0, Math.min(LETTERS, action.length()));
    return !Pattern.compile(
            "\\b(?:to|be|would|could|should|must|can|cannot|can't|may|might|will|shall|not|n't|never)"
                + "\\s+(?:\\p{L}+\\s+){0,2}?"
                + Pattern.quote(start),
            Pattern.CASE_INSENSITIVE)
        .matcher(said.statement().text())
        .find();
  }

  /** Whether these words tell of the deed, in whatever form its verb stands: "met", "slain". */
  boolean isToldIn(String words) {
    String start = action.substring(0, Math.min(LETTERS, action.length()));
    return Pattern.compile("\\b" + Pattern.quote(start), Pattern.CASE_INSENSITIVE)
            .matcher(words)
            .find()
        || Words.of(words).all().stream().anyMatch(word -> Predicate.tells(word.folded(), action));
  }
}
