package org.variorum.article.extraction;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Link;
import org.variorum.article.PublicationTime;

/**
 * What was found in a page or plain text.
 *
 * @param title the headline; empty where none was found
 * @param offset of the clock by which the page says when it was {@code published}
 * @param section of the site: "World", "Politics"
 * @param standfirst the summary printed between headline and text, which {@code text} then begins
 *     with
 * @param dateline the place that the text is reported from, cut from its beginning: "WASHINGTON"
 * @param picture address of the lead picture, absolute http or https
 * @param canonical the page's own canonical address, absolute http or https
 * @param nextPage where the same article goes on, absolute http or https
 * @param amp the page is the AMP version of another
 * @param text the main text without headline and boilerplate, paragraphs parted by one blank line
 * @param links the links inside {@code text}
 * @param truncated the page shows only the beginning of the text
 * @param origins for each field found, by its name here, where it came from: "json-ld", "og:title",
 *     "h1"
 */
public record ExtractedArticle(
    String title,
    List<String> authors,
    @Nullable PublicationTime published,
    @Nullable ZoneOffset offset,
    @Nullable PublicationTime modified,
    @Nullable String language,
    @Nullable String section,
    @Nullable String standfirst,
    @Nullable String dateline,
    @Nullable String picture,
    @Nullable String site,
    @Nullable String canonical,
    @Nullable String nextPage,
    boolean amp,
    Reserved reserved,
    String text,
    List<Link> links,
    boolean truncated,
    Map<String, String> origins) {

  public ExtractedArticle {
    authors = List.copyOf(authors);
    links = List.copyOf(links);
    origins = Map.copyOf(origins);
  }
}
