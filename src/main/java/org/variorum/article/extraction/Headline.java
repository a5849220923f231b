package org.variorum.article.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** A headline without the site's name, which pages like to append. */
final class Headline {

  // U+3163 is a Korean vowel that looks like, and serves as, an upright bar
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|•·»*–—-]\\s+|\\s*[|｜\u3163]\\s*");
  private static final Pattern GOES_ON = Pattern.compile("^[\\s…?!.”\"’»]*[|｜\u3163•·»*:–—-].*");
  private static final int SHORTEST = 12;

  private Headline() {}

  /** Cuts {@code title} before its last separator if what follows names the site. */
  static String withoutSite(String title, List<String> siteNames) {
    String headline = Whitespace.collapse(title);
    for (int round = 0; round < 3; round++) {
      var separators = SEPARATOR.matcher(headline).results().toList();
      if (separators.isEmpty()) {
        break;
      }
      var last = separators.getLast();
      if (last.start() < 5 || !names(headline.substring(last.end()), siteNames)) {
        break;
      }
      headline = headline.substring(0, last.start()).strip();
    }
    return headline;
  }

  /** Whether {@code text} is the name of the site, long or short. */
  static boolean names(String text, List<String> siteNames) {
    String tail = Whitespace.fold(text);
    return siteNames.stream()
        .map(Whitespace::fold)
        .filter(name -> name.length() > 1)
        .anyMatch(
            name ->
                name.equals(tail)
                    || tail.length() > 3 && name.contains(tail)
                    || name.length() > 4
                        && tail.contains(name)
                        && tail.length() < name.length() + 12);
  }

  static boolean same(String one, String other) {
    String folded = Whitespace.fold(one);
    return !folded.isEmpty() && folded.equals(Whitespace.fold(other));
  }

  /** Whether {@code title} is {@code headline} and then, behind a separator, something more. */
  static boolean continues(String title, String headline) {
    int length = headline.length();
    return length >= SHORTEST
        && title.length() > length
        && same(title.substring(0, length), headline)
        && GOES_ON.matcher(title.substring(length)).matches();
  }
}
