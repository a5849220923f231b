package org.variorum.syndication.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a feed is.
 *
 * @param base the installation's address, without a slash at its end
 * @param path without its extension
 * @param question what is searched for; null for feeds that answer no search
 * @param page number of its page, from 1
 * @param last no page comes after this one
 */
public record FeedAddress(
    String base, String path, @Nullable String question, int page, boolean last) {

  /** The address of this page in a format. */
  public String in(Format format) {
    return page(format, page);
  }

  /** The address of the newest page in a format, to which readers subscribe. */
  public String subscription(Format format) {
    return page(format, 1);
  }

  /** The address of the page after this one (RFC 5005); null at the end. */
  @Nullable String next(Format format) {
    return last ? null : page(format, page + 1);
  }

  /** The address of the page before this one; null at the start. */
  @Nullable String previous(Format format) {
    return page == 1 ? null : page(format, page - 1);
  }

  private String page(Format format, int number) {
    String query =
        question == null ? "" : "q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    String further = number == 1 ? "" : (query.isEmpty() ? "" : "&") + "page=" + number;
    return base
        + path
        + "."
        + format.extension()
        + (query.isEmpty() && further.isEmpty() ? "" : "?" + query + further);
  }
}
