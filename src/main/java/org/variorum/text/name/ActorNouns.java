package org.variorum.text.name;

import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.text.language.Lemmas;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** Nouns that say what somebody is, or what kind of body an organisation is. */
final class ActorNouns {

  private static final Set<String> PEOPLE = Lexicon.words("person-nouns.txt");
  private static final Set<String> BODIES = Lexicon.words("body-nouns.txt");

  /** Nouns that are made anew every day, "beekeeper", "virologist", "alderwoman". */
  private static final Pattern MADE =
      Pattern.compile(
          "(?!(?:hu|ger|ro|otto|talis|wo)man$).{3,}(?:woman|man|maker|keeper|holder|worker|owner|ologist|alist|crat|writer)");

  /** Of the nouns with a capital only these say what somebody is, rather than name it. */
  private static final Set<String> CAPITALISED = Set.of("democrat", "republican", "conservative");

  private ActorNouns() {}

  /** Whether token {@code noun} says what something with a name of this type is. */
  static boolean fit(Tagged s, EntityType type, int noun) {
    Token token = s.at(noun);
    if (!token.noun() || token.capitalised() && !CAPITALISED.contains(token.lower())) {
      return false;
    }
    String lemma = Lemmas.noun(token.lower());
    boolean body = BODIES.contains(lemma) || lemma.equals("tank") && s.at(noun - 1).is("think");
    boolean person = singular(token) && person(lemma);
    return switch (type) {
      case PERSON -> person;
      case ORGANISATION -> body;
      default -> body || person;
    };
  }

  /** Whether a noun in the singular says what somebody is. */
  static boolean person(String noun) {
    return PEOPLE.contains(noun) || MADE.matcher(noun).matches();
  }

  static boolean singular(Token noun) {
    return Lemmas.noun(noun.lower()).equals(noun.lower());
  }
}
