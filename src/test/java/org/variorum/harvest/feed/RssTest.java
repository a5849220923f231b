package org.variorum.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.harvest.feed.Reading.item;
import static org.variorum.harvest.feed.Reading.only;
import static org.variorum.harvest.feed.Reading.read;
import static org.variorum.harvest.feed.Reading.rss;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RssTest {

  @Test
  void readsRss20() throws Exception {
    FeedContent feed =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel>
              <title>Harbour Courier</title><link>https://courier.example/</link>
              <description>News of the harbour</description><language>en-gb</language><ttl>30</ttl>
              <item>
                <title>New crane for the quay</title>
                <link>https://courier.example/news/crane</link>
                <guid isPermaLink="false">courier-17</guid>
                <dc:creator>Ada Quill</dc:creator>
                <pubDate>Mon, 09 Mar 2026 08:30:00 +0100</pubDate>
                <description>It lifts &lt;b&gt;forty&lt;/b&gt; tonnes.</description>
                <content:encoded><![CDATA[<p>The crane lifts forty tonnes.</p>]]></content:encoded>
              </item>
            </channel></rss>
            """);

    assertThat(feed.kind()).isEqualTo(FeedKind.RSS);
    assertThat(feed.title()).isEqualTo("Harbour Courier");
    assertThat(feed.home()).isEqualTo(URI.create("https://courier.example/"));
    assertThat(feed.language()).isEqualTo("en");
    assertThat(feed.pause()).isEqualTo(Duration.ofMinutes(30));
    assertThat(feed.repairs()).isEmpty();
    Entry entry = only(feed);
    assertThat(entry.id()).isEqualTo("courier-17");
    assertThat(entry.address()).isEqualTo(URI.create("https://courier.example/news/crane"));
    assertThat(entry.title()).isEqualTo("New crane for the quay");
    assertThat(entry.teaser()).isEqualTo("It lifts forty tonnes.");
    assertThat(entry.authors()).containsExactly("Ada Quill");
    assertThat(entry.published()).isEqualTo(Instant.parse("2026-03-09T07:30:00Z"));
    assertThat(entry.updated()).isNull();
    assertThat(entry.content()).isEqualTo("<p>The crane lifts forty tonnes.</p>");
  }

  @Test
  void readsRss091WithItsDoctype() throws Exception {
    FeedContent feed =
        read(
            """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
              "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Harbour Courier</title><language>en-us</language>
            <item><title>Tide table printed</title><link>http://courier.example/tide</link></item>
            </channel></rss>
            """);

    assertThat(feed.kind()).isEqualTo(FeedKind.RSS);
    assertThat(only(feed).title()).isEqualTo("Tide table printed");
  }

  @Test
  void readsRss092WhoseItemsHaveNoTitles() throws Exception {
    Entry entry =
        only(
            """
            <rss version="0.92"><channel><title>Courier</title>
            <item><description>The bridge stays shut.</description>
            <link>http://courier.example/bridge</link></item></channel></rss>
            """);

    assertThat(entry.title()).isEmpty();
    assertThat(entry.teaser()).isEqualTo("The bridge stays shut.");
  }

  @Test
  void readsRss090WhoseItemsStandBesideTheChannel() throws Exception {
    FeedContent feed =
        read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://my.netscape.com/rdf/simple/0.9/">
            <channel><title>Harbour Courier</title><link>http://courier.example</link></channel>
            <image><title>Logo</title><link>http://courier.example</link></image>
            <item><title>Ferry late</title><link>http://courier.example/ferry</link></item>
            <item><title>Ferry later</title><link>http://courier.example/ferry2</link></item>
            </rdf:RDF>
            """);

    assertThat(feed.kind()).isEqualTo(FeedKind.RDF);
    assertThat(feed.title()).isEqualTo("Harbour Courier");
    assertThat(feed.entries())
        .extracting(Entry::title)
        .containsExactly("Ferry late", "Ferry later");
  }

  @Test
  void readsRss10WithDublinCoreAndSyndication() throws Exception {
    FeedContent feed =
        read(
            """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
            <channel rdf:about="http://courier.example/rss"><title>Harbour Courier</title>
              <link>http://courier.example/</link><dc:language>de</dc:language>
              <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
              <items><rdf:Seq><rdf:li rdf:resource="http://courier.example/a"/></rdf:Seq></items>
            </channel>
            <item rdf:about="http://courier.example/a"><title>Kran steht</title>
              <dc:date>2026-03-09T10:00+01:00</dc:date><dc:creator>Ada Quill</dc:creator></item>
            </rdf:RDF>
            """);

    assertThat(feed.kind()).isEqualTo(FeedKind.RDF);
    assertThat(feed.language()).isEqualTo("de");
    assertThat(feed.pause()).isEqualTo(Duration.ofHours(6));
    Entry entry = only(feed);
    assertThat(entry.address()).hasToString("http://courier.example/a");
    assertThat(entry.published()).isEqualTo(Instant.parse("2026-03-09T09:00:00Z"));
    assertThat(entry.authors()).containsExactly("Ada Quill");
  }

  @ParameterizedTest
  @CsvSource({
    "http://purl.org/dc/elements/1.1/, http://purl.org/rss/1.0/modules/content/",
    "HTTP://PURL.ORG/dc/elements/1.1/, HTTP://PURL.ORG/rss/1.0/modules/content/"
  })
  void knowsNamespacesByTheirAddressesWhateverTheirPrefixes(String dc, String content)
      throws Exception {
    Entry entry =
        only(
            "<rss version='2.0' xmlns:x='"
                + dc
                + "' xmlns:y='"
                + content
                + "'><channel>"
                + item(
                    "<x:creator>Ada Quill</x:creator><y:encoded>&lt;p&gt;All.&lt;/p&gt;</y:encoded>")
                + "</channel></rss>");

    assertThat(entry.authors()).containsExactly("Ada Quill");
    assertThat(entry.content()).isEqualTo("<p>All.</p>");
  }

  @Test
  void takesAPrefixThatNobodyDeclaredForWhatItCustomarilyMeans() throws Exception {
    Entry entry =
        only(
            rss(
                item(
                    "<dc:creator>Ada Quill</dc:creator>"
                        + "<content:encoded>&lt;p&gt;All.&lt;/p&gt;</content:encoded>")));

    assertThat(entry.authors()).containsExactly("Ada Quill");
    assertThat(entry.content()).isEqualTo("<p>All.</p>");
  }

  @Test
  void aMediaTitleIsNotTheTitleAndAMediaContentNotTheText() throws Exception {
    Entry entry =
        only(
            "<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'><channel>"
                + item(
                    "<media:title>A gull</media:title><media:content url='http://x.example/g.jpg'>"
                        + "<media:description>Gull on a mast</media:description></media:content>"
                        + "<title>Gulls counted</title><description>There are 90.</description>")
                + "</channel></rss>");

    assertThat(entry.title()).isEqualTo("Gulls counted");
    assertThat(entry.teaser()).isEqualTo("There are 90.");
    assertThat(entry.content()).isNull();
  }

  @Test
  void readsWhatOnlyItunesSays() throws Exception {
    Entry entry =
        only(
            "<rss version='2.0' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel>"
                + item(
                    "<itunes:title>The harbour hour</itunes:title><itunes:author>Ada Quill</itunes:author>"
                        + "<itunes:summary>About cranes.</itunes:summary>")
                + "</channel></rss>");

    assertThat(entry.title()).isEqualTo("The harbour hour");
    assertThat(entry.authors()).containsExactly("Ada Quill");
    assertThat(entry.teaser()).isEqualTo("About cranes.");
  }

  @Test
  void theAtomLinkOfTheFeedItselfIsNotItsHome() throws Exception {
    FeedContent feed =
        read(
            """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>C</title>
            <atom:link rel="self" type="application/rss+xml" href="https://courier.example/feed"/>
            <atom:link rel="hub" href="https://hub.example/"/>
            <link>https://courier.example/start</link>
            <item><link>https://courier.example/a</link>
            <atom:updated>2026-03-09T10:00:00Z</atom:updated></item></channel></rss>
            """);

    assertThat(feed.home()).hasToString("https://courier.example/start");
    assertThat(only(feed).updated()).isEqualTo(Instant.parse("2026-03-09T10:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "ada@courier.example (Ada Quill), Ada Quill",
    "Ada Quill <ada@courier.example>, Ada Quill",
    "Ada Quill, Ada Quill",
    "mailto:ada@courier.example (Ada Quill), Ada Quill"
  })
  void namesAuthorsWithoutTheirMailboxes(String written, String name) throws Exception {
    Entry entry = only(rss(item("<author>" + written.replace("<", "&lt;") + "</author>")));

    assertThat(entry.authors()).containsExactly(name);
  }

  @Test
  void aMailboxAloneIsNoName() throws Exception {
    assertThat(only(rss(item("<author>desk@courier.example</author>"))).authors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,", "-5,", "soon,", "60, PT1H", "9999999999, PT720H"})
  void aPauseIsSensibleOrNone(String ttl, Duration pause) throws Exception {
    FeedContent feed = read("<rss><channel><ttl>" + ttl + "</ttl>" + item("") + "</channel></rss>");

    assertThat(feed.pause()).isEqualTo(pause);
  }

  @Test
  void thingsThatAreMissingAreNull() throws Exception {
    FeedContent feed = read("<rss version='2.0'><channel>" + item("") + "</channel></rss>");

    assertThat(feed.title()).isNull();
    assertThat(feed.home()).isNull();
    assertThat(feed.language()).isNull();
    assertThat(feed.pause()).isNull();
    assertThat(only(feed).published()).isNull();
  }
}
