package org.variorum.text.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.NounPhrases;
import org.variorum.text.language.Span;
import org.variorum.text.language.Tagged;
import org.variorum.text.language.Token;

/** The proper names of one article, with the first full form of each. */
public final class Names {

  private static final Set<String> TITLES = Lexicon.words("offices.txt");
  private static final Set<String> ORGANISATIONS = Lexicon.words("organisations.txt");
  private static final Set<String> PLACES = Lexicon.words("places.txt");

  private final List<Person> people = new ArrayList<>();
  private final Map<String, String> fullByLast = new HashMap<>();
  private final Map<String, String> byTitle = new HashMap<>();

  /** A person named in full, in the order of the text. */
  public record Person(String name, int offset) {}

  public Names(List<Tagged> sentences) {
    for (Tagged sentence : sentences) {
      for (NounPhrases.Range run : runs(sentence)) {
        learn(sentence, run);
      }
    }
  }

  /** Runs of capitalised name words; "of" and the like part them. */
  static List<NounPhrases.Range> runs(Tagged s) {
    List<NounPhrases.Range> runs = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      int start = i;
      while (part(s, i)) {
        i++;
      }
      if (i > start) {
        runs.add(new NounPhrases.Range(start, i));
      } else {
        i++;
      }
    }
    return runs;
  }

  private static boolean part(Tagged s, int i) {
    Token token = s.at(i);
    return token.capitalised()
        && (token.tag().equals("PROPN")
            || token.tag().equals("NOUN") && i > 0
            || i > 0 && token.tag().equals("ADJ") && s.at(i + 1).tag().equals("PROPN"));
  }

  /**
   * The proper names in a stretch of a sentence, as printed; those joined by "of" or "for" count as
   * one.
   */
  public static List<String> printed(Tagged s, Span part) {
    List<String> names = new ArrayList<>();
    List<NounPhrases.Range> runs = runs(s);
    for (int r = 0; r < runs.size(); r++) {
      int start = runs.get(r).start();
      int end = runs.get(r).end();
      while (r + 1 < runs.size() && joined(s, end, runs.get(r + 1).start())) {
        end = runs.get(++r).end();
      }
      if (s.at(start).start() >= part.start() && s.at(end - 1).end() <= part.end()) {
        names.add(s.text(start, end));
      }
    }
    return names;
  }

  private static boolean joined(Tagged s, int end, int next) {
    return next == end + 1
        && (s.at(end).is("of") || s.at(end).is("for") && !s.at(end - 1).digits());
  }

  private void learn(Tagged s, NounPhrases.Range run) {
    int start = run.start();
    while (start < run.end() && (title(s.at(start)) || s.at(start).tag().equals("ADJ"))) {
      start++;
    }
    int length = run.end() - start;
    boolean titled = start > run.start() || title(s.at(start - 1));
    if (length == 0 || organisation(s, start, run.end()) || length > 4 || length == 1 && !titled) {
      return;
    }
    String last = s.at(run.end() - 1).lower();
    if (length == 1 && (PLACES.contains(last) || fullByLast.containsKey(last))) {
      remember(s, run, start, fullByLast.getOrDefault(last, s.text(start, run.end())));
      return;
    }
    if (length >= 2 && !PLACES.contains(last)) {
      String name = fullByLast.computeIfAbsent(last, key -> "");
      String full = s.text(start, run.end());
      if (name.isEmpty()) {
        fullByLast.put(last, full);
      }
      people.add(new Person(fullByLast.getOrDefault(last, full), s.at(start).start()));
      remember(s, run, start, full);
    } else if (titled && !PLACES.contains(last)) {
      people.add(new Person(s.text(start, run.end()), s.at(start).start()));
    }
  }

  /** "Secretary of State Antony Blinken" lets "the secretary" be resolved. */
  private void remember(Tagged s, NounPhrases.Range run, int start, String name) {
    for (int i = run.start(); i < start; i++) {
      byTitle.putIfAbsent(s.at(i).lower(), name);
    }
    if (s.at(run.start() - 1).is("of") && title(s.at(run.start() - 2))) {
      byTitle.putIfAbsent(s.at(run.start() - 2).lower(), name);
    }
  }

  public static boolean title(Token token) {
    return TITLES.contains(token.lower());
  }

  public static boolean organisation(Tagged s, int start, int end) {
    for (int i = start; i < end; i++) {
      if (ORGANISATIONS.contains(s.at(i).lower())) {
        return true;
      }
    }
    Token last = s.at(end - 1);
    boolean letters =
        last.text().length() > 1
            && last.text().equals(last.text().toUpperCase(Locale.ROOT))
            && end - start == 1;
    return letters && !last.text().endsWith(".") && end - start == 1;
  }

  public static boolean place(Tagged s, int start, int end) {
    return PLACES.contains(s.at(end - 1).lower())
        || PLACES.contains(s.text(start, end).toLowerCase(Locale.ROOT).replace(' ', '_'));
  }

  /** The first full form of the person whose last name this is, or null. */
  public @Nullable String full(String lastName) {
    return fullByLast.get(lastName.toLowerCase(Locale.ROOT));
  }

  /** The person who holds the office, "secretary", or null. */
  public @Nullable String holder(String office) {
    return byTitle.get(office);
  }

  /** The person named last before {@code offset}, or null. */
  public @Nullable Person lastBefore(int offset) {
    Person last = null;
    for (Person person : people) {
      if (person.offset() >= offset) {
        break;
      }
      last = person;
    }
    return last;
  }
}
