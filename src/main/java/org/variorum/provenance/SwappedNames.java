package org.variorum.provenance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.provenance.WordAlignment.Replaced;
import org.variorum.text.Span;

/**
 * Shows a swap inside a name with the whole name: "State Division" for "State Department" says more
 * than "Division" for "Department".
 */
final class SwappedNames {

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N}.&-]*+(?:(?: of| for| the| and| to){0,2} \\p{Lu}[\\p{L}\\p{N}.&-]*+)*+");

  private SwappedNames() {}

  static Substitution widen(Replaced replaced, String left, String right) {
    Span from = nameAround(replaced.left(), left);
    Span to = nameAround(replaced.right(), right);
    boolean bothNames = !from.equals(replaced.left()) && !to.equals(replaced.right());
    return bothNames
        ? new Substitution(from.of(left), to.of(right))
        : new Substitution(replaced.left().of(left), replaced.right().of(right));
  }

  /** The name that holds the words, or the words themselves. */
  private static Span nameAround(Span words, String text) {
    Matcher names =
        NAME.matcher(text)
            .region(lineStart(words.start(), text), lineEnd(words.end(), text))
            .useTransparentBounds(true);
    while (names.find() && names.start() <= words.start()) {
      Span name = new Span(names.start(), names.end());
      if (name.contains(words)) {
        return name;
      }
    }
    return words;
  }

  private static int lineStart(int at, String text) {
    return text.lastIndexOf('\n', at) + 1;
  }

  private static int lineEnd(int at, String text) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
