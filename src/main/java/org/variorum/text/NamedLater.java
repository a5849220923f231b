package org.variorum.text;

import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.variorum.text.language.Span;
import org.variorum.text.name.Entity;
import org.variorum.text.name.EntityType;
import org.variorum.text.name.PersonDescription;

/**
 * Whom a lead means that begins with somebody unnamed: "A harbour official has quit. Maria Okoro,
 * who counted the boats, ..." It is the first who is named behind it, at the head of one of the
 * next two sentences, with what she is or was. Where another may be meant, nobody is.
 */
public final class NamedLater {

  /** Of a text; a standfirst may stand before the lead. */
  private static final int LEADING = 3;

  private static final int SENTENCES = 2;

  /** What introduces somebody right behind the name. */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "^(?:, (?!and |the |then )|,? \\(|\\s(?:had|has been|is an?|was an?|works|worked|serves|served)\\s)");

  private final Reading reading;
  private final NavigableMap<Integer, Entity> persons = new TreeMap<>();

  NamedLater(Reading reading) {
    this.reading = reading;
    for (Entity entity : reading.entities()) {
      if (entity.type() == EntityType.PERSON) {
        entity.mentions().forEach(at -> persons.put(at.start(), entity));
      }
    }
  }

  /**
   * Whether {@code naming}, a little behind {@code lead}, begins with a full name where the lead
   * has but a description. Both tell the news then, unless they tell it quite otherwise.
   */
  public static boolean isTakenUp(Statement lead, Statement naming) {
    String name = naming.names().isEmpty() ? "" : naming.names().getFirst();
    return name.contains(" ")
        && naming.text().startsWith(name)
        && !lead.names().contains(name)
        && PersonDescription.opening(lead.text()).isPresent();
  }

  /** The name of whom a sentence describes at its head. */
  Optional<String> name(int sentence) {
    if (sentence >= LEADING) {
      return Optional.empty();
    }
    Sentence lead = reading.sentences().get(sentence);
    Map.Entry<Integer, Entity> next = persons.ceilingEntry(lead.span().end());
    Optional<PersonDescription> described = PersonDescription.opening(lead.text());
    if (described.isEmpty() || next == null) {
      return Optional.empty();
    }
    Entity person = next.getValue();
    int last = Math.min(sentence + SENTENCES, reading.sentences().size() - 1);
    for (int i = sentence + 1; i <= last; i++) {
      Sentence naming = reading.sentences().get(i);
      if (naming.span().start() <= next.getKey() && next.getKey() < naming.span().end()) {
        return introduces(naming, person, next.getKey(), described.get().noun())
                && isAlone(person, lead.span())
            ? Optional.of(person.name())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The lead names nobody, nobody else stands before it, and nobody is named more often. */
  private boolean isAlone(Entity person, Span lead) {
    return persons.subMap(lead.start(), lead.end()).isEmpty()
        && persons.headMap(lead.start()).values().stream().allMatch(person::equals)
        && persons.values().stream()
            .noneMatch(other -> other.mentions().size() > person.mentions().size());
  }

  private static boolean introduces(Sentence naming, Entity person, int start, String noun) {
    Span mention =
        person.mentions().stream().filter(at -> at.start() == start).findFirst().orElseThrow();
    String before = naming.text().substring(0, start - naming.span().start());
    String after = naming.text().substring(mention.end() - naming.span().start());
    boolean full = mention.length() >= person.name().length();
    boolean titled = before.toLowerCase(Locale.ROOT).strip().endsWith(noun);
    return full
        && (titled || before.isEmpty())
        && (titled || INTRODUCED.matcher(after).find() && !speaks(naming, mention));
  }

  /** Who speaks of a deed may be anybody: a chief of police. */
  private static boolean speaks(Sentence naming, Span mention) {
    return naming.statements().stream()
        .map(Statement::attribution)
        .anyMatch(
            attribution -> attribution != null && attribution.source().span().overlaps(mention));
  }
}
