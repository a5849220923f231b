package org.variorum.harvest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedDiscoveryTest {

  private static final URI HOME = URI.create("https://www.courier.example/");
  private static final Instant NOW = Reading.NOON.instant();

  @Test
  void ranksDeclaredFeedsBeforeLinkedOnesAndCustomaryPlaces() throws Exception {
    FeedDiscovery.Found found =
        find(
            """
            <a href="/rss/harbour">RSS</a><a href="/rss">All of our feeds</a>
            <link rel="alternate" type="application/rss+xml" title="All news" href="/all.xml">
            """);

    assertThat(paths(found.named())).startsWith("/all.xml").contains("/rss/harbour", "/rss");
    assertThat(paths(found.customary()))
        .startsWith("/feed", "/rss.xml")
        .contains("/sitemap.xml")
        .doesNotContain("/rss");
    assertThat(found.page().address()).isEqualTo(HOME);
    assertThat(found.page().guess()).isEqualTo(FeedKind.LISTING);
  }

  @Test
  void ranksFeedsOfCommentsAndProgrammesLast() throws Exception {
    List<String> found =
        paths(
            find("""
                <link rel="alternate" type="application/rss+xml" title="Comments" href="/c.xml">
                <link rel="alternate" type="application/rss+xml" title="Podcast" href="/p.xml">
                <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
                <link rel="alternate" type="application/rss+xml" title="News" href="/n.xml">
                """)
                .named());

    assertThat(found).containsExactly("/n.xml", "/p.xml", "/c.xml", "/comments/feed/");
  }

  @Test
  void readsEveryWayOfDeclaringAFeed() throws Exception {
    FeedDiscovery.Found found =
        find(
            """
            <link rel="ALTERNATE" type="application/atom+xml" href="/a">
            <link rel="alternate" type="application/feed+json" href="/b">
            <link rel="alternate home" type="application/rdf+xml" href="/c">
            <link rel="feed" href="/d">
            <link rel="alternate" type="text/xml" href="/e">
            <link rel="alternate" hreflang="de" href="/de">
            <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">
            <link rel="alternate" type="application/json+oembed" href="/oembed?format=json">
            <link rel="stylesheet" type="text/css" href="/feed.css">
            """);

    assertThat(paths(found.named())).containsExactlyInAnyOrder("/a", "/b", "/c", "/d", "/e");
    assertThat(found.named())
        .filteredOn(candidate -> candidate.address().getPath().equals("/a"))
        .singleElement()
        .extracting(FeedCandidate::guess)
        .isEqualTo(FeedKind.ATOM);
  }

  @Test
  void linksStandOnTheBaseOfThePage() throws Exception {
    FeedDiscovery.Found found =
        find(
            """
            <base href="https://static.courier.example/x/">
            <link rel="alternate" type="application/rss+xml" href="all.xml">
            """);

    assertThat(found.named().getFirst().address())
        .hasToString("https://static.courier.example/x/all.xml");
  }

  @Test
  void aNewsSitemapOfRobotsTxtGoesBeforeOtherSitemaps() throws Exception {
    List<URI> sitemaps =
        List.of(
            URI.create("https://www.courier.example/map.xml"),
            URI.create("https://www.courier.example/map-video.xml"),
            URI.create("https://www.courier.example/map-news.xml"));

    FeedDiscovery.Found found =
        FeedDiscovery.find("<p>Hello</p>".getBytes(UTF_8), null, HOME, sitemaps);

    assertThat(paths(found.named())).containsExactly("/map-news.xml", "/map.xml", "/map-video.xml");
  }

  @Test
  void anAddressThatIsFoundTwiceIsOneCandidateForTheBetterReason() throws Exception {
    FeedDiscovery.Found found =
        find(
            "<link rel='alternate' type='application/rss+xml' href='/feed'><a href='/feed'>RSS</a>");

    assertThat(found.named())
        .filteredOn(candidate -> candidate.address().getPath().equals("/feed"))
        .singleElement()
        .extracting(FeedCandidate::reason)
        .isEqualTo("the page declares it as a feed");
  }

  @Test
  void aSectionsFeedsAreLookedForFromItsPage() throws Exception {
    FeedDiscovery.Found found =
        FeedDiscovery.find(
            "<link rel='alternate' type='application/rss+xml' href='rss.xml'>".getBytes(UTF_8),
            "text/html",
            URI.create("https://courier.example/sport/"),
            List.of());

    assertThat(found.named().getFirst().address())
        .hasToString("https://courier.example/sport/rss.xml");
    assertThat(found.customary().getFirst().address()).hasToString("https://courier.example/feed");
  }

  @Test
  void whatWasReadRanksAFreshFeedOfTheWholeSiteBeforeAnOldOneOrASections() {
    FeedCandidate whole = candidate("/all").read(feed("All", 20, 4, Duration.ofHours(2)), NOW);
    FeedCandidate section = candidate("/sec").read(feed("Sport", 20, 1, Duration.ofHours(2)), NOW);
    FeedCandidate old = candidate("/old").read(feed("All", 20, 4, Duration.ofDays(400)), NOW);
    FeedCandidate few = candidate("/few").read(feed("All", 2, 1, Duration.ofHours(2)), NOW);
    FeedCandidate comments =
        candidate("/c").read(feed("Comments for All", 20, 4, Duration.ofHours(1)), NOW);

    assertThat(List.of(comments, old, few, section, whole))
        .isSortedAccordingTo((one, two) -> two.compareTo(one))
        .last()
        .extracting(FeedCandidate::reason)
        .isEqualTo("a reason; 20 entries, the newest of the last day, from 4 sections");
    assertThat(comments.reason()).endsWith("comments, not articles");
    assertThat(old.reason()).contains("the newest 400 days old");
  }

  @Test
  void aFeedWhoseEntriesAreCommentsIsOneOfComments() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      entries.add(entry("/a/" + i, "Comment on New crane by Bo", NOW));
    }

    assertThat(candidate("/x").read(content("Courier", entries), NOW).reason())
        .endsWith("comments, not articles");
  }

  @Test
  void tellsWhatOutletItIs() throws Exception {
    SiteFacts facts =
        find("""
                <title>Latest news - Harbour Courier</title><meta property="og:locale" content="en_IE">
                <link rel="icon" sizes="32x32" href="/i32.png"><link rel="icon" sizes="512x512" href="/big.png">
                <link rel="apple-touch-icon" sizes="180x180" href="/touch.png"><link rel="mask-icon" href="/pin.png">
                <link rel="icon" type="image/svg+xml" sizes="any" href="/lines"><link rel="icon" href="/icon.svg?2">
                <link rel="icon" href="javascript:alert(1)"><link rel="icon" href="data:image/png;base64,AA==">
                """)
            .facts();

    assertThat(facts.name()).isEqualTo("Harbour Courier");
    assertThat(facts.language()).isEqualTo("en");
    assertThat(facts.country()).isEqualTo("IE");
    assertThat(facts.icons())
        .extracting(Object::toString)
        .containsExactly(
            "https://www.courier.example/touch.png",
            "https://www.courier.example/big.png",
            "https://www.courier.example/i32.png",
            "https://www.courier.example/favicon.ico");
  }

  @Test
  void theEndingOfTheHostTellsTheCountryUnlessAnyoneUsesIt() throws Exception {
    assertThat(country("https://www.courier.uk/", "de-AT")).isEqualTo("GB");
    assertThat(country("https://courier.fr/", "de-AT")).isEqualTo("FR");
    assertThat(country("https://courier.io/", "de-AT")).isEqualTo("AT");
    assertThat(country("https://courier.example/", "de")).isNull();
  }

  private static @Nullable String country(String address, String language) throws UnreadableFeed {
    byte[] page = ("<html lang='" + language + "'><body></body></html>").getBytes(UTF_8);
    return FeedDiscovery.find(page, null, URI.create(address), List.of()).facts().country();
  }

  private static FeedDiscovery.Found find(String head) throws UnreadableFeed {
    return FeedDiscovery.find(
        ("<!DOCTYPE html><html>" + head + "</html>").getBytes(UTF_8), "text/html", HOME, List.of());
  }

  private static List<String> paths(List<FeedCandidate> candidates) {
    return candidates.stream().map(candidate -> candidate.address().getPath()).toList();
  }

  private static FeedCandidate candidate(String path) {
    return new FeedCandidate(HOME.resolve(path), FeedKind.RSS, null, "a reason", 50);
  }

  private static FeedContent feed(String title, int entries, int sections, Duration age) {
    List<Entry> all = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      all.add(entry("/section-" + i % sections + "/day/" + i, "Day " + i, NOW.minus(age)));
    }
    return content(title, all);
  }

  private static Entry entry(String path, String title, Instant published) {
    return new Entry(path, HOME.resolve(path), title, "", List.of(), published, null, null);
  }

  private static FeedContent content(String title, List<Entry> entries) {
    return new FeedContent(FeedKind.RSS, title, HOME, "en", entries, null, List.of(), List.of(), 0);
  }
}
