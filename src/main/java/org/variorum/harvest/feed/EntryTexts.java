package org.variorum.harvest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.feed.Parts.Part;

/** What an entry, or a whole feed, says in words, whichever of its elements says it. */
final class EntryTexts {

  private static final int LONGEST_TITLE = 1_000;
  private static final int LONGEST_TEASER = 5_000;
  private static final int LONGEST_CONTENT = 2_000_000;

  /** The elements that may hold each, the best first. */
  private static final List<String> TITLES =
      List.of("title", "dc:title", "media:title", "itunes:title");

  private static final List<String> TEASERS =
      List.of(
          "description",
          "summary",
          "dcterms:abstract",
          "abstract",
          "tagline",
          "dc:description",
          "media:description",
          "itunes:summary",
          "itunes:subtitle");

  private static final List<String> CONTENTS =
      List.of("content:encoded", "content", "xhtml:body", "body", "fullitem");

  private EntryTexts() {}

  /** Plain text; null if there is none. */
  static @Nullable String title(Parts parts) {
    String title = firstText(parts, TITLES, LONGEST_TITLE);
    return title.isEmpty() ? null : title;
  }

  /** Plain text, from the content where nothing else is said; may be empty. */
  static String teaser(Parts parts, @Nullable String content) {
    String teaser = firstText(parts, TEASERS, LONGEST_TEASER);
    return teaser.isEmpty() && content != null ? PlainText.of(content, LONGEST_TEASER) : teaser;
  }

  private static String firstText(Parts parts, List<String> names, int longest) {
    for (String name : names) {
      for (Part part : parts.all()) {
        String markup = part.name().equals(name) ? Markup.in(part.element()) : null;
        String text = markup == null ? "" : PlainText.of(markup, longest);
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return "";
  }

  /** The article as HTML: the longest of several; null if there is none. */
  static @Nullable String content(Parts parts) {
    String best = null;
    for (String name : CONTENTS) {
      for (Part part : parts.all()) {
        String html = part.name().equals(name) ? Markup.html(part.element()) : null;
        boolean better =
            html != null && !html.isBlank() && (best == null || html.length() > best.length());
        if (html != null && better && html.length() <= LONGEST_CONTENT) {
          best = html.strip();
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }
}
