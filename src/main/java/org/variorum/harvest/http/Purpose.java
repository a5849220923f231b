package org.variorum.harvest.http;

/** What a document is asked for, which decides what is accepted and how large it may be. */
public enum Purpose {
  FEED("application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5", 10_000_000),
  SITEMAP("application/xml, text/xml, */*;q=0.5", 50_000_000),
  PAGE("text/html, application/xhtml+xml, */*;q=0.5", 10_000_000),
  ICON("image/png, image/x-icon, image/gif, image/jpeg, image/*;q=0.5", 500_000),
  /** RFC 9309, 2.5: at least 500 KiB of a robots.txt must be read. */
  ROBOTS("text/plain, */*;q=0.5", 512_000);

  private final String accept;
  private final int mostBytes;

  Purpose(String accept, int mostBytes) {
    this.accept = accept;
    this.mostBytes = mostBytes;
  }

  /** The value of the Accept header. */
  public String accept() {
    return accept;
  }

  /** Whether the beginning of a longer document will do; else it is refused. */
  boolean beginningWillDo() {
    return this == ROBOTS;
  }

  /** How many bytes are read at most, after decompression. */
  public int mostBytes() {
    return mostBytes;
  }
}
