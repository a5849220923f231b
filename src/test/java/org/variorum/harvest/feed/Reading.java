package org.variorum.harvest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Reads documents of an invented outlet, the Harbour Courier, at noon of 10 March 2026. */
final class Reading {

  static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-10T12:00:00Z"));
  static final URI ADDRESS = URI.create("https://courier.example/news/feed.xml");

  private static final FeedReader READER = new FeedReader(NOON);

  private Reading() {}

  static FeedContent read(String document) throws UnreadableFeed {
    return read(document.getBytes(UTF_8), null);
  }

  static FeedContent read(byte[] document, @Nullable String contentType) throws UnreadableFeed {
    return READER.read(document, contentType, ADDRESS);
  }

  static Entry only(String document) throws UnreadableFeed {
    return only(read(document));
  }

  static Entry only(FeedContent content) {
    assertThat(content.entries()).hasSize(1);
    return content.entries().getFirst();
  }

  /** RSS 2.0 with these items. */
  static String rss(String items) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Courier</title>"
        + "<link>https://courier.example/</link><description/>"
        + items
        + "</channel></rss>";
  }

  /** An item that leads to {@code /news/quay} and holds {@code parts} as well. */
  static String item(String parts) {
    return "<item><link>https://courier.example/news/quay</link>" + parts + "</item>";
  }

  /** Atom 1.0 with these entries. */
  static String atom(String entries) {
    return "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">"
        + "<title>Harbour Courier</title>"
        + entries
        + "</feed>";
  }

  /** A feed whose only entry has this title, in this encoding and declaring {@code declared}. */
  static byte[] titled(String title, Charset encoding, String declared) {
    String prolog =
        declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>";
    return (prolog
            + "<rss version=\"2.0\"><channel><title>Courier</title>"
            + item("<title>" + title + "</title>")
            + "</channel></rss>")
        .getBytes(encoding);
  }
}
