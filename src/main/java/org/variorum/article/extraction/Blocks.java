package org.variorum.article.extraction;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements stand on lines of their own. */
final class Blocks {

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "br",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "q",
          "ruby",
          "rb",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "amp-link",
          "nobr");

  private Blocks() {}

  static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName());
  }

  static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }
}
