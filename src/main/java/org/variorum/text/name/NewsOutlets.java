package org.variorum.text.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.text.language.Lexicon;
import org.variorum.text.language.Span;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/**
 * Recognises the names of publishers in a text, also where a synonym machine swapped words of a
 * name ("The New York Occasions").
 */
public final class NewsOutlets {

  private static final Pattern POSSESSIVE = Pattern.compile("(?s).+['’]s");

  private final Map<String, String> nameOf = new HashMap<>();
  private int longest;

  /** Knows the publishers of the built-in list and {@code others}. */
  public NewsOutlets(Collection<String> others) {
    Map<String, List<String>> swaps = swaps();
    for (OutletNames outlet : OutletNames.all()) {
      String known = outlet.names().getFirst();
      if (!outlet.doubtful()) {
        outlet.names().forEach(name -> add(name, known));
        spun(known, swaps).forEach(spun -> add(spun, known));
      }
    }
    others.forEach(name -> add(name, name));
  }

  /**
   * A publisher's name in a text.
   *
   * @param name the name it is known by
   */
  public record Mention(Span span, String name) {}

  /** The publishers named in {@code text}, in its order; the longest name wins. */
  public List<Mention> in(String text) {
    List<Word> words = Words.of(text).all();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Mention> mention = startingAt(words, at, text);
      if (mention.isPresent()) {
        mentions.add(mention.get());
        int end = mention.get().span().end();
        while (at < words.size() && words.get(at).span().start() < end) {
          at++;
        }
      } else {
        at++;
      }
    }
    return mentions;
  }

  private Optional<Mention> startingAt(List<Word> words, int at, String text) {
    for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
      Span span = new Span(words.get(at).span().start(), words.get(at + length - 1).span().end());
      for (Span written : List.of(span, withoutPossessive(span, text))) {
        String name = nameOf.get(key(written.of(text)));
        if (name != null) {
          return Optional.of(new Mention(written, name));
        }
      }
    }
    return Optional.empty();
  }

  /** "Reuters" of "Reuters's", which is one word. */
  private static Span withoutPossessive(Span span, String text) {
    return POSSESSIVE.matcher(span.of(text)).matches()
        ? new Span(span.start(), span.end() - 2)
        : span;
  }

  private void add(String written, String name) {
    nameOf.putIfAbsent(key(written), name);
    longest = Math.max(longest, Words.of(written).all().size());
  }

  /** Case counts, since "time", "the nation" and "slate" are words as well. */
  private static String key(String written) {
    return written.replace('’', '\'').replaceFirst("^The (?=.* )", "").replaceAll("\\s+", " ");
  }

  /** Every way of swapping words of a name of two or more words. */
  private static List<String> spun(String name, Map<String, List<String>> swaps) {
    String[] words = name.split(" ");
    if (words.length < 2) {
      return List.of();
    }
    List<String> ways = new ArrayList<>(List.of(""));
    for (String word : words) {
      List<String> next = new ArrayList<>();
      for (String way : ways) {
        next.add((way + " " + word).strip());
        swaps
            .getOrDefault(word.toLowerCase(Locale.ROOT), List.of())
            .forEach(swap -> next.add((way + " " + swap).strip()));
      }
      ways = next;
    }
    return ways;
  }

  private static Map<String, List<String>> swaps() {
    Map<String, List<String>> swaps = new HashMap<>();
    for (String line : Lexicon.lines("spun-name-words.txt")) {
      String[] parts = line.split(":");
      swaps.put(parts[0].strip(), List.of(parts[1].strip().split("\\s+")));
    }
    return swaps;
  }
}
