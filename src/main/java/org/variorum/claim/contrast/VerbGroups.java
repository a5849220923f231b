package org.variorum.claim.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.claim.said.ClaimLexicon;
import org.variorum.text.language.Lemmas;

/**
 * The words of a statement in lower case, each mark a word of its own, and which of them belong to
 * a verb: "has not", "is thought to have". Datelines and brackets are left out.
 */
record VerbGroups(List<Word> words) {

  private static final Pattern ASIDE =
      Pattern.compile("^\\p{Lu}{2}[^—–]{0,30}[—–]\\s|\\([^()]*\\)");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*|[,;:()\"“”—–]");

  private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being");
  private static final Set<String> AUXILIARIES =
      Set.of("did", "has", "have", "had", "is", "are", "also", "again");
  private static final Set<String> HEDGES = ClaimLexicon.words("verb-hedges.txt");

  /**
   * A word and where it begins.
   *
   * @param start offset in the text
   */
  record Word(String lower, int start) {}

  static VerbGroups of(String text) {
    String bare = ASIDE.matcher(text).replaceAll(aside -> " ".repeat(aside.group().length()));
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(bare);
    while (matcher.find()) {
      words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start()));
    }
    return new VerbGroups(words);
  }

  int size() {
    return words.size();
  }

  String at(int i) {
    return words.get(i).lower();
  }

  /** Those from one place up to another, which is left out. */
  List<String> between(int from, int to) {
    return words.subList(from, to).stream().map(Word::lower).toList();
  }

  /** The infinitive of a word that is a verb. */
  String verb(int i) {
    return Lemmas.verb(at(i));
  }

  /** Where the words begin that belong to a verb. */
  int group(int verb) {
    int first = verb;
    while (first > 0 && belongsToVerb(first - 1)) {
      first--;
    }
    return first;
  }

  /** "Passed", "has passed", "did not pass"; neither "passing" nor a noun. */
  boolean isTold(int verb) {
    String word = at(verb);
    boolean past =
        word.endsWith("ed")
            || !word.endsWith("s") && !word.endsWith("ing") && !verb(verb).equals(word);
    return past || auxiliaries(verb).stream().anyMatch(before -> before.startsWith("did"));
  }

  boolean isPassive(int verb) {
    return auxiliaries(verb).stream().anyMatch(PASSIVE::contains);
  }

  boolean isDenied(int verb) {
    return auxiliaries(verb).stream().anyMatch(VerbGroups::denies);
  }

  boolean isHedged(int verb) {
    return auxiliaries(verb).stream().anyMatch(HEDGES::contains);
  }

  private List<String> auxiliaries(int verb) {
    return between(group(verb), verb);
  }

  private boolean belongsToVerb(int i) {
    String word = at(i);
    boolean heldTo = word.equals("to") && i > 0 && HEDGES.contains(at(i - 1));
    return heldTo
        || AUXILIARIES.contains(word)
        || PASSIVE.contains(word)
        || HEDGES.contains(word)
        || denies(word)
        || word.endsWith("ly");
  }

  private static boolean denies(String word) {
    return word.equals("not")
        || word.equals("never")
        || word.endsWith("n't")
        || word.endsWith("n’t");
  }
}
