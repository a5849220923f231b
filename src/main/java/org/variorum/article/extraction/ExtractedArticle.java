package org.variorum.article.extraction;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Link;
import org.variorum.article.PublicationTime;

/**
 * What was found in a page or plain text.
 *
 * @param title the headline; empty where none was found
 * @param canonical the page's own canonical address, absolute http or https
 * @param text the main text without headline and boilerplate, paragraphs parted by one blank line
 * @param links the links inside {@code text}
 * @param origins for each field found, where it came from: "json-ld", "og:title", "h1"
 * @param truncated the page shows only the beginning of the text
 */
public record ExtractedArticle(
    String title,
    List<String> authors,
    @Nullable PublicationTime published,
    @Nullable PublicationTime modified,
    @Nullable String language,
    @Nullable String canonical,
    @Nullable String site,
    String text,
    List<Link> links,
    Map<String, String> origins,
    boolean truncated) {

  public ExtractedArticle {
    authors = List.copyOf(authors);
    links = List.copyOf(links);
    origins = Map.copyOf(origins);
  }
}
