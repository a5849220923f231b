package org.variorum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.text.language.Span;
import org.variorum.text.name.Entity;
import org.variorum.text.name.EntityType;
import org.variorum.text.name.PersonDescription;

/**
 * Says statements so that each can be understood by itself: "She met some of them" as "Maria Okoro
 * met some of them". Whom "he" or "she" at the head of a statement means is taken from the nearest
 * sentence before that names a person: the one named first there, who mostly is its subject. A deed
 * that leaves its actor to the clause before gets it back.
 */
public final class Antecedents {

  private static final Pattern PRONOUN =
      Pattern.compile(
          "^((?:but|and|yet|still|then|so|while|although|though),? )?(?:he|she)\\b(?!['’])",
          Pattern.CASE_INSENSITIVE);

  /** Further back another person may have been meant meanwhile. */
  private static final int SENTENCES = 3;

  private final List<Sentence> sentences;
  private final NavigableMap<Integer, Person> persons = new TreeMap<>();
  private final NamedLater later;

  private record Person(String name, Span span) {}

  private Antecedents(Reading reading) {
    this.sentences = reading.sentences();
    this.later = new NamedLater(reading);
    for (Entity entity : reading.entities()) {
      if (entity.type() == EntityType.PERSON) {
        entity.mentions().forEach(at -> persons.put(at.start(), new Person(entity.name(), at)));
      }
    }
  }

  /** The words of all statements, in the order of the text. */
  public static List<String> named(Reading reading) {
    Antecedents all = new Antecedents(reading);
    List<String> named = new ArrayList<>();
    for (int i = 0; i < all.sentences.size(); i++) {
      for (Statement statement : all.sentences.get(i).statements()) {
        named.add(all.named(statement, i));
      }
    }
    return named;
  }

  private String named(Statement statement, int sentence) {
    Matcher pronoun = PRONOUN.matcher(statement.text());
    if (!pronoun.find()) {
      String actor = statement.actorBefore();
      return actor == null ? introduced(statement, sentence) : actor + " " + statement.text();
    }
    String link = pronoun.group(1) == null ? "" : pronoun.group(1);
    return before(statement.span().start(), sentence)
        .map(name -> link + name + statement.text().substring(pronoun.end()))
        .orElse(statement.text());
  }

  /** "Maria Okoro, an official who counted boats has quit". */
  private String introduced(Statement statement, int sentence) {
    String text = statement.text();
    return PersonDescription.opening(text)
        .filter(described -> statement.span().start() == sentences.get(sentence).span().start())
        .flatMap(described -> later.name(sentence).map(name -> described.called(name, text)))
        .orElse(text);
  }

  /** Who is meant by a pronoun at a place of a sentence. */
  private Optional<String> before(int place, int sentence) {
    for (int i = sentence; i >= Math.max(0, sentence - SENTENCES); i--) {
      Span within = sentences.get(i).span();
      Map.Entry<Integer, Person> first = persons.ceilingEntry(within.start());
      if (first != null
          && within.contains(first.getValue().span())
          && first.getValue().span().end() <= place) {
        return Optional.of(first.getValue().name());
      }
    }
    return Optional.empty();
  }
}
