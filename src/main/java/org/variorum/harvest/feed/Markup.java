package org.variorum.harvest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What stands in an element that holds HTML, in any of the ways in which it may be written. */
final class Markup {

  private Markup() {}

  /** Escaped HTML, inline markup, or base64; null if the element holds something else. */
  static @Nullable String in(Element element) {
    String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
    String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
    if (mode.equals("base64") || isBinary(type)) {
      return decoded(element.wholeText(), type);
    }
    for (Node child : element.childNodes()) {
      if (child instanceof Element) {
        return written(element);
      }
    }
    return element.wholeText();
  }

  /** The same, for showing as HTML: what is declared to be plain text is escaped. */
  static @Nullable String html(Element element) {
    String html = in(element);
    String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
    boolean plain = type.equals("text") || type.equals("text/plain");
    return html == null || !plain || PlainText.hasMarkup(html) ? html : paragraphs(html);
  }

  /** Plain text as HTML. */
  static String paragraphs(String text) {
    return Arrays.stream(text.strip().split("\\R\\s{0,100}\\R"))
        .map(paragraph -> "<p>" + Entities.escape(paragraph.strip()) + "</p>")
        .collect(Collectors.joining("\n"));
  }

  /** Markup that nobody escaped may be broken up by text that is escaped markup itself. */
  private static String written(Element element) {
    StringBuilder html = new StringBuilder();
    for (Node child : element.childNodes()) {
      boolean raw = child instanceof TextNode text && PlainText.hasMarkup(text.getWholeText());
      html.append(raw ? ((TextNode) child).getWholeText() : child.outerHtml());
    }
    return html.toString();
  }

  private static boolean isBinary(String type) {
    return type.contains("/")
        && !type.startsWith("text/")
        && !type.contains("xml")
        && !type.contains("html")
        && !type.endsWith("/plain");
  }

  private static @Nullable String decoded(String base64, String type) {
    if (type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/")) {
      return null;
    }
    try {
      String text =
          new String(Base64.getMimeDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
      return text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0 ? null : text;
    } catch (IllegalArgumentException plain) {
      return base64;
    }
  }
}
