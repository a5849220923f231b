package org.variorum.reader.parts;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses from outside, of which only absolute http and https ones become links. */
public final class WebLink {

  private WebLink() {}

  /** {@code url} itself, or null where it must not be linked. */
  public static @Nullable String to(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      URI uri = new URI(url.strip());
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? uri.toASCIIString() : null;
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }

  /** The place in the page at {@code url} where {@code sentence} stands; null without a link. */
  public static @Nullable String to(@Nullable String url, String sentence) {
    String page = to(url);
    if (page == null) {
      return null;
    }
    String directive = TextFragment.of(sentence);
    return page + (page.contains("#") ? "" : "#") + directive;
  }
}
