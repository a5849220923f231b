package org.variorum.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.text.language.DocumentWords;

/**
 * The documents that a story's articles quote from. Articles name one document each in its own way
 * ("the memo", "a dissent memo by officials", "the memo, which Axios obtained"), so names of one
 * kind of document are one, unless what they say of it tells two apart: another finder, other
 * proper names, or the word "another" itself.
 */
final class Documents {

  private static final Pattern FINDER =
      Pattern.compile(
          "\\b(?:obtained|seen|reviewed|published|leaked) (?:first )?(?:by|to) (?:the )?"
              + "(\\p{Lu}[\\p{L}'’&-]+(?: \\p{Lu}[\\p{L}'’&-]+)*)");
  private static final Pattern APART =
      Pattern.compile(
          "(?i)^(?:a |the )?(?:another|other|second|third|new|newer|newest|latest|earlier|previous"
              + "|separate)\\b");

  private final List<Name> kept = new ArrayList<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /** For each of these names the one that tells most of its document, by first mention. */
  static Map<String, String> named(Collection<String> names) {
    Documents documents = new Documents();
    names.forEach(documents::add);
    Map<String, String> named = new LinkedHashMap<>();
    documents.places.forEach((name, place) -> named.put(name, documents.kept.get(place).text()));
    return named;
  }

  private void add(String text) {
    Name name = Name.of(text);
    for (int place = 0; place < kept.size(); place++) {
      if (kept.get(place).mayBe(name)) {
        kept.set(place, kept.get(place).with(name));
        places.putIfAbsent(text, place);
        return;
      }
    }
    places.putIfAbsent(text, kept.size());
    kept.add(name);
  }

  /**
   * What one name says of its document.
   *
   * @param kind the word for such documents; empty where the name has none
   * @param finders outlets that had it
   * @param proper proper names before that word: "the Balfour letter"
   * @param apart whether the name itself says that it is not the first
   */
  private record Name(
      String text, String kind, Set<String> finders, Set<String> proper, boolean apart) {

    static Name of(String text) {
      String kind = "";
      Set<String> proper = new HashSet<>();
      for (String word : text.split("[^\\p{L}\\p{N}'’-]+")) {
        String kindOfWord = DocumentWords.kind(word.toLowerCase(Locale.ROOT));
        if (!kindOfWord.isEmpty()) {
          kind = kindOfWord;
          break;
        }
        if (!word.isEmpty() && !text.startsWith(word) && Character.isUpperCase(word.charAt(0))) {
          proper.add(word);
        }
      }
      Set<String> finders = new HashSet<>();
      Matcher finder = FINDER.matcher(text);
      while (finder.find()) {
        finders.add(finder.group(1));
      }
      return new Name(text, kind, finders, proper, APART.matcher(text).find());
    }

    boolean mayBe(Name other) {
      return !kind.isEmpty()
          && kind.equals(other.kind)
          && apart == other.apart
          && (!apart || text.equalsIgnoreCase(other.text))
          && !disjoint(finders, other.finders)
          && !disjoint(proper, other.proper);
    }

    /** Both together, under the name that says more. */
    Name with(Name other) {
      String fuller = telling() >= other.telling() ? text : other.text;
      return new Name(
          fuller, kind, union(finders, other.finders), union(proper, other.proper), apart);
    }

    private int telling() {
      return 100 * (finders.size() + proper.size()) + text.length();
    }

    private static boolean disjoint(Set<String> one, Set<String> two) {
      return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
    }

    private static Set<String> union(Set<String> one, Set<String> two) {
      Set<String> all = new HashSet<>(one);
      all.addAll(two);
      return all;
    }
  }
}
