package org.variorum.syndication.format;

import java.util.Arrays;
import java.util.Optional;

/** In what form a feed is sent. */
public enum Format {
  RSS("xml", "application/rss+xml", "application/rss+xml;charset=UTF-8"),
  ATOM("atom", "application/atom+xml", "application/atom+xml;charset=UTF-8"),
  /** JSON Feed; JSON is UTF-8 by definition and knows no charset (RFC 8259, 11). */
  JSON("json", "application/feed+json", "application/feed+json");

  private final String extension;
  private final String type;
  private final String contentType;

  Format(String extension, String type, String contentType) {
    this.extension = extension;
    this.type = type;
    this.contentType = contentType;
  }

  /** How addresses of such feeds end, without the dot. */
  public String extension() {
    return extension;
  }

  /** Its media type, for links. */
  public String type() {
    return type;
  }

  /** Its media type with the charset, for the header. */
  public String contentType() {
    return contentType;
  }

  public static Optional<Format> of(String extension) {
    return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
  }

  /** The feed in this form. */
  public byte[] write(Feed feed) {
    return switch (this) {
      case RSS -> RssWriter.write(feed);
      case ATOM -> AtomWriter.write(feed);
      case JSON -> JsonFeedWriter.write(feed);
    };
  }
}
