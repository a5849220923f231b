package org.variorum.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.statement.KeptStatement;
import org.variorum.text.assertion.Predicate;
import org.variorum.text.name.NamedThing;
import org.variorum.wording.Opposite.Place;

/**
 * Collects names that stand in the same place of two statements which say the same: behind or
 * before the same word, or as actor or object of the same deed. What both statements name is no
 * pair.
 */
final class Opposites {

  private static final int SAME_WORD = 1;
  private static final int SAME_PART = 2;

  private final Function<String, List<NamedThing>> reader;
  private final Map<Long, List<NamedThing>> things = new HashMap<>();
  private final Map<Set<String>, Opposite> found = new LinkedHashMap<>();

  /**
   * @param reader finds the names in the words of a statement
   */
  Opposites(Function<String, List<NamedThing>> reader) {
    this.reader = reader;
  }

  /** Collects the pairs of two statements of different outlets. */
  void add(KeptStatement here, KeptStatement there) {
    Set<String> wordsHere = words(here);
    Set<String> wordsThere = words(there);
    for (NamedThing one : things(here)) {
      if (!wordsThere.contains(one.head())) {
        for (NamedThing other : things(there)) {
          int signs = wordsHere.contains(other.head()) ? 0 : signs(here, one, there, other);
          if (signs > 0 && !spelling(one.text(), other.text())) {
            found
                .computeIfAbsent(
                    Set.of(NamePhrase.key(one.text()), NamePhrase.key(other.text())),
                    names -> new Opposite(new Place(here, one), new Place(there, other)))
                .add(here, there, signs);
          }
        }
      }
    }
  }

  Collection<Opposite> all() {
    return found.values();
  }

  private List<NamedThing> things(KeptStatement statement) {
    return things.computeIfAbsent(statement.id(), id -> reader.apply(statement.text()));
  }

  private static Set<String> words(KeptStatement statement) {
    Set<String> words = new HashSet<>();
    NameWord.of(statement.text()).forEach(word -> words.add(word.form()));
    return words;
  }

  private static int signs(
      KeptStatement here, NamedThing one, KeptStatement there, NamedThing other) {
    int signs = 0;
    if (!one.before().isEmpty() && one.before().equals(other.before())) {
      signs += SAME_WORD;
    }
    if (!one.after().isEmpty() && one.after().equals(other.after())) {
      signs += SAME_WORD;
    }
    Predicate deed = here.statement().predicate();
    Predicate same = there.statement().predicate();
    if (deed != null && same != null && deed.action().equals(same.action())) {
      signs += has(deed.actor(), one) && has(same.actor(), other) ? SAME_PART : 0;
      signs += has(deed.object(), one) && has(same.object(), other) ? SAME_PART : 0;
    }
    return signs;
  }

  private static boolean has(@Nullable String part, NamedThing name) {
    return part != null && part.contains(name.text());
  }

  /** "work force" and "workforce", "behaviour" and "behavior". */
  private static boolean spelling(String one, String other) {
    String a = NamePhrase.key(one).replace(" ", "");
    String b = NamePhrase.key(other).replace(" ", "");
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }
}
