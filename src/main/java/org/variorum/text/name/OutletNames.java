package org.variorum.text.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.text.language.Lexicon;

/**
 * The built-in list of publishers.
 *
 * @param names the name we use, then other ways of writing it
 * @param doubtful whether the names are words or other names as well
 */
public record OutletNames(List<String> names, boolean doubtful) {

  private static final List<OutletNames> ALL =
      Lexicon.lines("news-outlets.txt").stream().map(OutletNames::of).toList();
  private static final Set<String> FOLDED =
      ALL.stream()
          .flatMap(outlet -> outlet.names.stream())
          .map(OutletNames::fold)
          .collect(Collectors.toUnmodifiableSet());

  static List<OutletNames> all() {
    return ALL;
  }

  /** Whether a publisher is called {@code name}, in capitals or not, with "The" or without. */
  public static boolean known(String name) {
    String folded = fold(name);
    return FOLDED.contains(folded) || FOLDED.contains("the " + folded);
  }

  private static OutletNames of(String line) {
    boolean doubtful = line.startsWith("?");
    return new OutletNames(Arrays.asList(line.substring(doubtful ? 1 : 0).split("\\|")), doubtful);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
