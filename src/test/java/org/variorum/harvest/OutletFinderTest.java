package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.RoomTest;
import org.variorum.harvest.LocalWeb.Item;
import org.variorum.harvest.OutletFinder.Finding;
import org.variorum.harvest.OutletFinder.FoundFeed;
import org.variorum.harvest.OutletFinder.NothingFound;
import org.variorum.outlet.Feed;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Icons;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;

@RoomTest
class OutletFinderTest {

  @Autowired OutletFinder finder;
  @Autowired AddOutletCommand command;
  @Autowired Outlets outlets;
  @Autowired Feeds feeds;
  @Autowired Icons icons;
  @Autowired IconSearch search;
  @Autowired JdbcClient jdbc;

  private final LocalWeb web = new LocalWeb();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void close() {
    web.close();
  }

  @Test
  void findsTheFeedOfTheWholeSiteFromTheHomePage() throws Exception {
    openCourier();

    Finding finding = finder.find(web.address("courier", "/"));

    assertThat(finding.name()).isEqualTo("Harbour Courier");
    assertThat(finding.language()).isEqualTo("en");
    assertThat(finding.feeds()).extracting(feed -> feed.address().getPath()).startsWith("/all.xml");
    assertThat(finding.feeds().getFirst().titles()).hasSize(10).contains("Day 3");
    assertThat(finding.feeds().getFirst().reason()).contains("20 entries");
  }

  @Test
  void looksForTheIconOfAnOutletThatWasAddedFromAList() throws Exception {
    web.put(
        "gull",
        "/",
        "text/html",
        "<link rel=icon sizes=64x64 href=/page.png><link rel=icon sizes=90x90 href=/closed/a.png>"
            + "<link rel='apple-touch-icon' href='/small.png'>");
    web.put("gull", "/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed/");
    web.put("gull", "/page.png", "image/png", "<html><script>alert(1)</script>");
    web.put("gull", "/closed/a.png", "image/png", picture(90));
    web.put("gull", "/small.png", "text/plain", picture(60));
    Outlet gull = outlets.describe("Gull", false, web.address("gull", "/"), null, null);

    search.find(gull.id());

    Icons.Icon icon = icons.of("gull").orElseThrow();
    assertThat(ImageIO.read(new ByteArrayInputStream(icon.png())).getWidth()).isEqualTo(60);
    assertThat(web.requests("gull", "/closed/a.png")).isEmpty();
    assertThat(icons.wanted(gull.id(), Duration.ofDays(1))).isFalse();
  }

  @Test
  void asksNobodyForAnIconInsideTheOwnNetwork() {
    web.put("tern", "/", "text/html", "<link rel=icon href='http://127.0.0.1:1/a.png'>");
    Outlet tern = outlets.describe("Tern", false, web.address("tern", "/"), null, null);

    search.find(tern.id());

    assertThat(icons.of("tern")).isEmpty();
    assertThat(icons.wanted(tern.id(), Duration.ofDays(1))).isFalse();
    assertThat(web.requests("tern", "/favicon.ico")).hasSize(1);
  }

  @Test
  void ordersTheSearchOnceWithTheFirstFeed() {
    Outlet auk = outlets.describe("Auk", false, "https://auk.example/", null, null);
    Outlet nowhere = outlets.named("Nowhere", false);

    feeds.add(auk.id(), "https://auk.example/feed", null, false);
    feeds.add(auk.id(), "https://auk.example/feed2", null, false);
    feeds.add(nowhere.id(), "https://nowhere.example/feed", null, false);

    assertThat(
            jdbc.sql("select task_instance from harvest_order where task_name = 'find-icon'")
                .query(String.class)
                .list())
        .containsExactly(Long.toString(auk.id()));
  }

  private static byte[] picture(int side) throws IOException {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  @Test
  void takesTheAddressOfAFeedAsItIs() throws Exception {
    openCourier();

    Finding finding = finder.find(web.address("courier", "/comments.xml"));

    assertThat(finding.feeds())
        .singleElement()
        .extracting(FoundFeed::address)
        .hasToString(web.address("courier", "/comments.xml"));
  }

  @Test
  void readsAPageThatListsArticlesWhereThereIsNoFeed() throws Exception {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      list.append(
          "<article><h2><a href=\"/2026/03/0%d/the-council-met-again-%d\">The council met again on day %d</a></h2></article>"
              .formatted(1 + i % 9, i, i));
    }
    web.put(
        "gazette",
        "/",
        "text/html",
        "<html><head><title>Gazette</title></head><body><main>" + list + "</main></body></html>");

    Finding finding = finder.find(web.address("gazette", "/"));

    assertThat(finding.feeds()).singleElement().extracting(FoundFeed::listing).isEqualTo(true);
    assertThat(finding.feeds().getFirst().titles()).contains("The council met again on day 3");
  }

  @Test
  void readsTheSitemapThatRobotsTxtNames() throws Exception {
    web.put("beacon", "/", "text/html", "<title>The Beacon</title><p>Welcome.</p>");
    web.put(
        "beacon",
        "/robots.txt",
        "text/plain",
        "User-agent: *\nDisallow: /search\nSitemap: " + web.address("beacon", "/maps/news.xml"));
    web.put("beacon", "/maps/news.xml", "application/xml", newsSitemap());

    Finding finding = finder.find(web.address("beacon", "/"));

    assertThat(finding.name()).isEqualTo("The Beacon");
    assertThat(finding.feeds())
        .singleElement()
        .extracting(feed -> feed.address().getPath())
        .isEqualTo("/maps/news.xml");
    assertThat(finding.feeds().getFirst().titles()).contains("Day 3");
  }

  @Test
  void readsASitemapAtItsCustomaryPlaceWhereEveryOtherAddressAnswersWithAPage() throws Exception {
    String page = "<html><title>Not found</title><body>Sorry, nothing is here.</body></html>";
    for (String path : List.of("/", "/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml")) {
      web.put("softly", path, "text/html", page);
    }
    web.put("softly", "/sitemap.xml", "application/xml", newsSitemap());

    Finding finding = finder.find(web.address("softly", "/"));

    assertThat(finding.feeds().getFirst().address().getPath()).isEqualTo("/sitemap.xml");
  }

  @Test
  void readsTheFeedOfASection() throws Exception {
    openCourier();
    web.put(
        "courier",
        "/harbour/",
        "text/html",
        """
        <title>Harbour | Harbour Courier</title>
        <link rel="alternate" type="application/rss+xml" title="Harbour" href="../all.xml">
        """);

    Finding finding = finder.find(web.address("courier", "/harbour/"));

    assertThat(finding.feeds().getFirst().address())
        .hasToString(web.address("courier", "/all.xml"));
  }

  @Test
  void asksForNothingThatRobotsTxtForbids() throws Exception {
    openCourier();
    web.put("courier", "/robots.txt", "text/plain", "User-agent: *\nDisallow: /all.xml\n");

    Finding finding = finder.find(web.address("courier", "/"));

    assertThat(finding.feeds()).noneMatch(feed -> feed.address().getPath().equals("/all.xml"));
    assertThat(asked("courier")).contains("/comments.xml").doesNotContain("/all.xml");
  }

  @Test
  void asksForRobotsTxtFirstAndThenKeepsToIt() {
    web.put("shut", "/", "text/html", "<p>Welcome.</p>");
    web.put("shut", "/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n");

    assertThatExceptionOfType(NothingFound.class)
        .isThrownBy(() -> finder.find(web.address("shut", "/")))
        .withMessageContaining("forbids us to ask for " + web.address("shut", "/"));
    assertThat(asked("shut")).containsExactly("/robots.txt");
  }

  @Test
  void asksNothingMoreOfAHostWhoseRobotsTxtCannotBeHad() {
    web.put("ill", "/", "text/html", "<p>Welcome.</p>");
    web.status("ill", "/robots.txt", 503, Map.of());

    assertThatExceptionOfType(NothingFound.class)
        .isThrownBy(() -> finder.find(web.address("ill", "/")))
        .withMessageContaining("can't be had")
        .withMessageContaining("Try again later");
    assertThat(asked("ill")).containsExactly("/robots.txt");
  }

  @Test
  void keepsToTheRobotsTxtOfAHostThatItIsRedirectedTo() {
    web.status("old", "/", 301, Map.of("Location", web.address("moved", "/private")));
    web.put("moved", "/private", "text/html", "<p>Welcome.</p>");
    web.put("moved", "/robots.txt", "text/plain", "User-agent: Variorum\nDisallow: /private\n");

    assertThatExceptionOfType(NothingFound.class)
        .isThrownBy(() -> finder.find(web.address("old", "/")))
        .withMessageContaining("forbids us");
  }

  @Test
  void asksForAboutADozenAddressesAtMost() {
    StringBuilder page = new StringBuilder("<title>Many</title>");
    for (int i = 0; i < 100; i++) {
      page.append("<link rel='alternate' type='application/rss+xml' href='/rss/%d'>".formatted(i));
    }
    web.put("many", "/", "text/html", page.toString());

    assertThatExceptionOfType(NothingFound.class)
        .isThrownBy(() -> finder.find(web.address("many", "/")))
        .withMessageContaining(Inquiry.MOST + " addresses were asked for");
    assertThat(asked("many")).hasSize(Inquiry.MOST);
  }

  @Test
  void takesAnAddressWithoutItsScheme() throws Exception {
    openCourier();

    Finding finding = finder.find(web.address("courier", "/").substring("http://".length()));

    assertThat(finding.name()).isEqualTo("Harbour Courier");
  }

  @Test
  void looksFurtherWhereTheDeclaredFeedHasBeenDeadForYears() throws Exception {
    openCourier();
    web.put(
        "courier",
        "/all.xml",
        "application/rss+xml",
        web.rss(
            "courier", List.of(new Item("/a/1", "Long ago", "", "Mon, 02 Mar 2020 10:00:00 GMT"))));
    web.put("courier", "/rss.xml", "application/rss+xml", web.rss("courier", courierItems()));

    Finding finding = finder.find(web.address("courier", "/"));

    assertThat(finding.feeds().getFirst().address().getPath()).isEqualTo("/rss.xml");
  }

  @Test
  void saysWhatIsWrongWhereNothingCanBeRead() {
    web.put("silent", "/", "text/html", "<html><body><p>Nothing here.</p></body></html>");

    assertThatExceptionOfType(NothingFound.class)
        .isThrownBy(() -> finder.find(web.address("silent", "/")))
        .withMessageContaining("Give the address of a feed");
    assertThatExceptionOfType(NothingFound.class)
        .isThrownBy(() -> finder.find(web.address("silent", "/missing")))
        .withMessageContaining("404");
    assertThatExceptionOfType(NothingFound.class)
        .isThrownBy(() -> finder.find("http://127.0.0.1:1/"))
        .withMessageContaining("127.0.0.1");
  }

  @Test
  void addsAnOutletWithItsBestFeedAndOrdersItsVisit() throws Exception {
    openCourier();

    assertThat(run(web.address("courier", "/"))).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("harbour-courier");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Will be read: " + web.address("courier", "/all.xml"))
        .contains("add one with add-topic");
    Outlet outlet = outlets.bySlug("harbour-courier").orElseThrow();
    assertThat(outlet.language()).isEqualTo("en");
    assertThat(feeds.of(outlet.id()))
        .extracting(Feed::address)
        .containsExactly(web.address("courier", "/all.xml"));
    assertThat(jdbc.sql("select task_name from harvest_order").query(String.class).list())
        .contains(HostOrders.VISIT);
  }

  @Test
  void refusesWhatIsNoAddress() throws Exception {
    assertThat(run("mailto:desk@courier.example")).isOne();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("write it as https://news.example");
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: add-outlet ADDRESS");
  }

  private List<String> asked(String host) {
    return web.requests(host).stream().map(LocalWeb.Request::path).toList();
  }

  private static String newsSitemap() {
    StringBuilder urls = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      urls.append(
          """
          <url><loc>http://beacon.localhost/section-%d/day-%d</loc><news:news>
          <news:publication_date>%s</news:publication_date><news:title>Day %d</news:title>
          </news:news></url>
          """
              .formatted(i % 4, i, Instant.now(), i));
    }
    return "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
        + " xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>"
        + urls
        + "</urlset>";
  }

  private static List<Item> courierItems() {
    String now =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().atOffset(ZoneOffset.UTC));
    return IntStream.range(0, 20)
        .mapToObj(
            i -> new Item("/section-" + i % 4 + "/day-" + i, "Day " + i, "What happened.", now))
        .toList();
  }

  private void openCourier() {
    web.put(
        "courier",
        "/",
        "text/html",
        """
        <!DOCTYPE html><html lang="en-GB"><head><title>News | Harbour Courier</title>
        <meta property="og:site_name" content="Harbour Courier">
        <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml">
        <link rel="alternate" type="application/rss+xml" title="All news" href="/all.xml">
        </head><body><main><p>Welcome.</p></main></body></html>
        """);
    List<Item> items = courierItems();
    web.put("courier", "/all.xml", "application/rss+xml", web.rss("courier", items));
    web.put(
        "courier",
        "/comments.xml",
        "application/rss+xml",
        web.rss("courier", List.of(new Item("/section-1/day-1#c1", "Comment on day 1"))));
  }

  private int run(String... arguments) throws InterruptedException {
    return command.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
