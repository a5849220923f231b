package org.variorum.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which articles belong to a topic: those whose text holds at least one of the phrases of {@code
 * any} (or it is empty), all of {@code all} and none of {@code none}. Case and white space do not
 * matter. A phrase {@code minister ~ memo} asks for both near each other, in either order.
 *
 * @param from the first day (UTC) on which they are published; null for no bound
 * @param until the last such day
 * @param only slugs of the only outlets that may publish them; empty for all
 * @param except slugs of outlets whose articles never belong
 */
public record TopicRules(
    List<String> any,
    List<String> all,
    List<String> none,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<String> only,
    List<String> except) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public TopicRules {
    any = List.copyOf(any);
    all = List.copyOf(all);
    none = List.copyOf(none);
    only = List.copyOf(only);
    except = List.copyOf(except);
  }

  /** Rules for words alone. */
  public TopicRules(List<String> any, List<String> all, List<String> none) {
    this(any, all, none, null, null, List.of(), List.of());
  }

  /** Why an article can't belong whatever it says. */
  public enum Outside {
    EARLY,
    LATE,
    OUTLET
  }

  /** Whether an article belongs. */
  public boolean admit(Candidate candidate) {
    return new Admission(this).admits(candidate);
  }

  /** Whether an article of which this is the beginning can't belong, however it goes on. */
  public boolean exclude(Candidate beginning) {
    return outside(beginning).isPresent()
        || none.stream().anyMatch(phrase -> new Wanted(phrase).isIn(beginning.folded()));
  }

  /** Whether an article lies outside of the days or the outlets that are asked for. */
  public Optional<Outside> outside(Candidate candidate) {
    LocalDate day = candidate.day();
    if (day != null && from != null && day.isBefore(from)) {
      return Optional.of(Outside.EARLY);
    }
    if (day != null && until != null && day.isAfter(until)) {
      return Optional.of(Outside.LATE);
    }
    boolean shut = !only.isEmpty() && !only.contains(candidate.outlet());
    return shut || except.contains(candidate.outlet())
        ? Optional.of(Outside.OUTLET)
        : Optional.empty();
  }

  /** Phrases that speak for an article. */
  public List<String> found(Candidate candidate) {
    return Stream.concat(any.stream(), all.stream())
        .filter(phrase -> new Wanted(phrase).isIn(candidate.folded()))
        .distinct()
        .toList();
  }

  /** Phrases that it would have to hold; all of {@code any} where it holds none. */
  public List<String> missing(Candidate candidate) {
    String folded = candidate.folded();
    List<String> anyMissing =
        any.stream().filter(phrase -> !new Wanted(phrase).isIn(folded)).toList();
    return Stream.concat(
            anyMissing.size() == any.size() ? anyMissing.stream() : Stream.empty(),
            all.stream().filter(phrase -> !new Wanted(phrase).isIn(folded)))
        .distinct()
        .toList();
  }

  /** Phrases that exclude it. */
  public List<String> forbidden(Candidate candidate) {
    return none.stream().filter(phrase -> new Wanted(phrase).isIn(candidate.folded())).toList();
  }

  /** Whether they admit anything at all. */
  public boolean areGiven() {
    return !any.isEmpty() || !all.isEmpty();
  }

  /** Whether they can be seen to admit nothing that {@code others} don't. */
  public boolean narrow(TopicRules others) {
    if (!areGiven() || !others.areGiven()) {
      return !areGiven();
    }
    return within(any, others.any)
        && all.containsAll(others.all)
        && none.containsAll(others.none)
        && (others.from == null || from != null && !from.isBefore(others.from))
        && (others.until == null || until != null && !until.isAfter(others.until))
        && within(only, others.only)
        && except.containsAll(others.except);
  }

  /** Where an empty list stands for all there is. */
  private static boolean within(List<String> list, List<String> wider) {
    return wider.isEmpty() || !list.isEmpty() && wider.containsAll(list);
  }

  static String fold(String text) {
    return BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }
}
