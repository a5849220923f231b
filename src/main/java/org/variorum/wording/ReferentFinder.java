package org.variorum.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.text.language.Span;
import org.variorum.topic.Referent;

/**
 * Finds the names of a topic's referents. Where several stand at one place, the longest one has it,
 * so that each place counts once.
 */
final class ReferentFinder {

  private final Map<String, List<Sought>> byFirstWord = new HashMap<>();
  private final List<Sought> starred = new ArrayList<>();

  private record Sought(String referent, NamePhrase name) {}

  /**
   * A name at its place.
   *
   * @param name as the settings write it
   * @param text the same, or what is printed where it holds a star
   */
  record Found(String referent, String name, String text, Span span) {}

  ReferentFinder(List<Referent> referents) {
    for (Referent referent : referents) {
      for (String written : referent.names()) {
        NamePhrase name = new NamePhrase(written);
        (name.first().contains("*")
                ? starred
                : byFirstWord.computeIfAbsent(name.first(), word -> new ArrayList<>()))
            .add(new Sought(referent.name(), name));
      }
    }
  }

  /** The names in a sentence, in its order. */
  List<Found> in(String sentence) {
    if (byFirstWord.isEmpty() && starred.isEmpty()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    List<NameWord> words = NameWord.of(sentence);
    for (int i = 0; i < words.size(); i++) {
      for (Sought sought : byFirstWord.getOrDefault(words.get(i).form(), List.of())) {
        add(sought, sentence, words, i, found);
      }
      for (Sought sought : starred) {
        add(sought, sentence, words, i, found);
      }
    }
    found.sort(Comparator.comparingInt(one -> -one.span().length()));
    BitSet taken = new BitSet(sentence.length());
    List<Found> kept = new ArrayList<>();
    for (Found one : found) {
      int next = taken.nextSetBit(one.span().start());
      if (next < 0 || next >= one.span().end()) {
        taken.set(one.span().start(), one.span().end());
        kept.add(one);
      }
    }
    kept.sort(Comparator.comparingInt(one -> one.span().start()));
    return kept;
  }

  private static void add(
      Sought sought, String sentence, List<NameWord> words, int at, List<Found> found) {
    int length = sought.name.lengthAt(words, at);
    if (length > 0) {
      Span span = new Span(words.get(at).start(), words.get(at + length - 1).end());
      String text =
          sought.name.starred() ? span.of(sentence).replaceAll("\\s+", " ") : sought.name.written();
      found.add(new Found(sought.referent, sought.name.written(), text, span));
    }
  }
}
