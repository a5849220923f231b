package org.variorum.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one line of a topic's rules asks for: a phrase, or several near each other. */
final class Wanted {

  /** So many words apart are near: about a sentence. */
  static final int NEAR = 15;

  private final List<String> parts;

  Wanted(String phrase) {
    parts =
        Arrays.stream(TopicRules.fold(phrase).split("~"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
  }

  /** Whether a text, folded as rules are, holds it. */
  boolean isIn(String folded) {
    if (parts.isEmpty() || !parts.stream().allMatch(folded::contains)) {
      return false;
    }
    if (parts.size() == 1) {
      return true;
    }
    List<List<Integer>> places = parts.stream().map(part -> places(folded, part)).toList();
    return places.getFirst().stream()
        .anyMatch(
            first ->
                places.stream()
                    .allMatch(
                        each -> each.stream().anyMatch(place -> Math.abs(place - first) <= NEAR)));
  }

  /** At which words of the text the part begins. */
  private static List<Integer> places(String folded, String part) {
    List<Integer> places = new ArrayList<>();
    int word = 0;
    int counted = 0;
    for (int at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) {
      word += (int) folded.substring(counted, at).chars().filter(c -> c == ' ').count();
      counted = at;
      places.add(word);
    }
    return places;
  }
}
