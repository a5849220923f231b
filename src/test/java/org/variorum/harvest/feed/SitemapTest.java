package org.variorum.harvest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.variorum.harvest.feed.Reading.only;
import static org.variorum.harvest.feed.Reading.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SitemapTest {

  private static final String NEWS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
          xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
          xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
        <url><loc>https://courier.example/crane</loc><lastmod>2026-03-09T10:00:00Z</lastmod>
          <news:news>
            <news:publication><news:name>Harbour Courier</news:name>
              <news:language>en</news:language></news:publication>
            <news:publication_date>2026-03-09T08:00:00+01:00</news:publication_date>
            <news:title>New crane &amp; old quay</news:title>
          </news:news>
          <image:image><image:loc>https://courier.example/c.jpg</image:loc>
            <image:title>A crane</image:title></image:image>
        </url>
      </urlset>
      """;

  @Test
  void readsANewsSitemap() throws Exception {
    FeedContent feed = read(NEWS);

    assertThat(feed.kind()).isEqualTo(FeedKind.SITEMAP);
    assertThat(feed.title()).isEqualTo("Harbour Courier");
    assertThat(feed.language()).isEqualTo("en");
    assertThat(feed.parts()).isEmpty();
    Entry entry = only(feed);
    assertThat(entry.address()).hasToString("https://courier.example/crane");
    assertThat(entry.id()).isEqualTo("https://courier.example/crane");
    assertThat(entry.title()).isEqualTo("New crane & old quay");
    assertThat(entry.published()).isEqualTo(Instant.parse("2026-03-09T07:00:00Z"));
    assertThat(entry.updated()).isEqualTo(Instant.parse("2026-03-09T10:00:00Z"));
  }

  @Test
  void readsAPlainSitemap() throws Exception {
    FeedContent feed =
        read(
            """
            <urlset xmlns="http://www.google.com/schemas/sitemap/0.84">
            <url><loc>
               https://courier.example/a </loc><lastmod>2026-03-09</lastmod></url>
            <url><loc></loc></url></urlset>
            """);

    Entry entry = only(feed);
    assertThat(entry.title()).isEmpty();
    assertThat(entry.published()).isNull();
    assertThat(entry.updated()).isEqualTo(Instant.parse("2026-03-09T00:00:00Z"));
    assertThat(feed.dropped()).isOne();
  }

  @Test
  void readsAGzippedSitemapEvenIfItWasPackedTwice() throws Exception {
    byte[] once = gzip(NEWS.getBytes(UTF_8));

    assertThat(only(read(once, "application/x-gzip")).title()).startsWith("New crane");
    assertThat(only(read(gzip(once), "text/xml")).title()).startsWith("New crane");
  }

  @Test
  void readsWhatCameBeforeABreakInTheCompressedData() throws Exception {
    StringBuilder urls = new StringBuilder("<urlset>");
    for (int i = 0; i < 2_000; i++) {
      urls.append("<url><loc>https://courier.example/").append(i * 7_919).append("</loc></url>");
    }
    byte[] whole = gzip(urls.append("</urlset>").toString().getBytes(UTF_8));

    FeedContent feed = read(Arrays.copyOf(whole, whole.length * 9 / 10), null);

    assertThat(feed.entries()).hasSizeGreaterThan(500);
    assertThat(feed.repairs()).anyMatch(repair -> repair.contains("compressed data is broken"));
  }

  @Test
  void aGzipBombEndsAtFiftyMegabytes() throws Exception {
    byte[] bomb = gzip(new byte[60_000_000]);

    assertThatExceptionOfType(UnreadableFeed.class)
        .isThrownBy(() -> read(bomb, null))
        .withMessageContaining("50 MB");
  }

  @Test
  void ranksThePartsOfAnIndexNewsFirstThenTheNewest() throws Exception {
    FeedContent feed =
        read(
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <sitemap><loc>https://courier.example/s-2024-01.xml</loc></sitemap>
            <sitemap><loc>https://courier.example/s-2026-02.xml</loc></sitemap>
            <sitemap><loc>https://courier.example/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
            <sitemap><loc>https://courier.example/new.xml</loc><lastmod>2026-03-09</lastmod></sitemap>
            <sitemap><loc>https://courier.example/news.xml</loc></sitemap>
            <sitemap><loc>https://courier.example/new.xml</loc></sitemap>
            </sitemapindex>
            """);

    assertThat(feed.kind()).isEqualTo(FeedKind.SITEMAP_INDEX);
    assertThat(feed.entries()).isEmpty();
    assertThat(feed.parts())
        .extracting(URI::getPath)
        .containsExactly("/news.xml", "/new.xml", "/old.xml", "/s-2026-02.xml", "/s-2024-01.xml");
  }

  @Test
  void readsAListOfAddresses() throws Exception {
    FeedContent feed = read("https://courier.example/a\r\nhttps://courier.example/b\n\nnonsense\n");

    assertThat(feed.kind()).isEqualTo(FeedKind.SITEMAP);
    assertThat(feed.entries())
        .extracting(entry -> entry.address().getPath())
        .containsExactly("/a", "/b");
    assertThat(feed.dropped()).isOne();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }
}
