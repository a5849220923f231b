package org.variorum.article.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** A headline without the site's name, which pages like to append. */
final class Headline {

  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|•·»–—-]\\s+|\\s*\\|\\s*");

  private Headline() {}

  /** Cuts {@code title} before its last separator if what follows names the site. */
  static String withoutSite(String title, List<String> siteNames) {
    String headline = Whitespace.collapse(title);
    List<String> sites =
        siteNames.stream().map(Whitespace::fold).filter(name -> name.length() > 1).toList();
    for (int round = 0; round < 3; round++) {
      var separators = SEPARATOR.matcher(headline).results().toList();
      if (separators.isEmpty()) {
        break;
      }
      var last = separators.getLast();
      String tail = Whitespace.fold(headline.substring(last.end()));
      boolean site =
          sites.stream()
              .anyMatch(
                  name ->
                      name.equals(tail)
                          || tail.length() > 3 && name.contains(tail)
                          || name.length() > 4
                              && tail.contains(name)
                              && tail.length() < name.length() + 12);
      if (!site || last.start() < 5) {
        break;
      }
      headline = headline.substring(0, last.start()).strip();
    }
    return headline;
  }

  static boolean same(String one, String other) {
    String folded = Whitespace.fold(one);
    return !folded.isEmpty() && folded.equals(Whitespace.fold(other));
  }
}
