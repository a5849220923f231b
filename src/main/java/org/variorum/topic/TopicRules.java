package org.variorum.topic;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which articles belong to a topic: those whose text holds at least one of the phrases of {@code
 * any} (or it is empty), all of {@code all} and none of {@code none}. Case and white space do not
 * matter. A phrase {@code minister ~ memo} asks for both near each other, in either order.
 */
public record TopicRules(List<String> any, List<String> all, List<String> none) {

  public TopicRules {
    any = List.copyOf(any);
    all = List.copyOf(all);
    none = List.copyOf(none);
  }

  /** Whether {@code text} belongs. */
  public boolean admit(String text) {
    if (!areGiven()) {
      return false;
    }
    String folded = fold(text);
    return (any.isEmpty() || any.stream().anyMatch(phrase -> new Wanted(phrase).isIn(folded)))
        && all.stream().allMatch(phrase -> new Wanted(phrase).isIn(folded))
        && none.stream().noneMatch(phrase -> new Wanted(phrase).isIn(folded));
  }

  /** Whether an article that begins with {@code text} can't belong, however it goes on. */
  public boolean exclude(String text) {
    String folded = fold(text);
    return none.stream().anyMatch(phrase -> new Wanted(phrase).isIn(folded));
  }

  /** Phrases that speak for {@code text}. */
  public List<String> found(String text) {
    String folded = fold(text);
    return Stream.concat(any.stream(), all.stream())
        .filter(phrase -> new Wanted(phrase).isIn(folded))
        .distinct()
        .toList();
  }

  /** Phrases that {@code text} would have to hold; all of {@code any} where it holds none. */
  public List<String> missing(String text) {
    String folded = fold(text);
    List<String> anyMissing =
        any.stream().filter(phrase -> !new Wanted(phrase).isIn(folded)).toList();
    return Stream.concat(
            anyMissing.size() == any.size() ? anyMissing.stream() : Stream.empty(),
            all.stream().filter(phrase -> !new Wanted(phrase).isIn(folded)))
        .distinct()
        .toList();
  }

  /** Phrases that exclude {@code text}. */
  public List<String> forbidden(String text) {
    String folded = fold(text);
    return none.stream().filter(phrase -> new Wanted(phrase).isIn(folded)).toList();
  }

  /** Whether they admit anything at all. */
  public boolean areGiven() {
    return !any.isEmpty() || !all.isEmpty();
  }

  static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
