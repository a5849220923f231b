package org.variorum.article.extraction;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of small elements; big ones are left before they cost time. */
final class Shown {

  private static final int LONGEST = 160;

  private Shown() {}

  /** The element's text with single spaces, or nothing where it is longer than a line. */
  static String shortText(Element element) {
    return shortText(element, LONGEST);
  }

  static String shortText(Element element, int longest) {
    StringBuilder text = new StringBuilder();
    element.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode part) {
              String more = part.getWholeText();
              if (!part.isBlank()) {
                text.append(more.length() > longest * 4 ? more.substring(0, longest * 4) : more);
              }
            } else {
              text.append(' ');
            }
            return text.length() > longest * 4 ? FilterResult.STOP : FilterResult.CONTINUE;
          }
        });
    String line = Whitespace.collapse(text.toString());
    return line.length() > longest ? "" : line;
  }
}
