package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.variorum.PostgresTest;
import org.variorum.harvest.LocalWeb.Item;
import org.variorum.harvest.OutletFinder.Finding;
import org.variorum.harvest.OutletFinder.FoundFeed;
import org.variorum.harvest.OutletFinder.NothingFound;
import org.variorum.outlet.Feed;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;

@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "variorum.roles=command",
      "variorum.samples=false",
      "variorum.harvest.gap=0s",
      "variorum.harvest.allowed-hosts=*.localhost"
    })
@DirtiesContext
class OutletFinderTest {

  @Autowired OutletFinder finder;
  @Autowired AddOutletCommand command;
  @Autowired Outlets outlets;
  @Autowired Feeds feeds;
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

    Finding finding = finder.find(URI.create(web.address("courier", "/")));

    assertThat(finding.name()).isEqualTo("Harbour Courier");
    assertThat(finding.language()).isEqualTo("en");
    assertThat(finding.feeds()).extracting(feed -> feed.address().getPath()).startsWith("/all.xml");
    assertThat(finding.feeds().getFirst().titles()).hasSize(10).contains("Day 3");
    assertThat(finding.feeds().getFirst().reason()).contains("20 entries");
  }

  @Test
  void takesTheAddressOfAFeedAsItIs() throws Exception {
    openCourier();

    Finding finding = finder.find(URI.create(web.address("courier", "/comments.xml")));

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

    Finding finding = finder.find(URI.create(web.address("gazette", "/")));

    assertThat(finding.feeds()).singleElement().extracting(FoundFeed::listing).isEqualTo(true);
    assertThat(finding.feeds().getFirst().titles()).contains("The council met again on day 3");
  }

  @Test
  void saysWhatIsWrongWhereNothingCanBeRead() {
    web.put("silent", "/", "text/html", "<html><body><p>Nothing here.</p></body></html>");

    assertThatExceptionOfType(NothingFound.class)
        .isThrownBy(() -> finder.find(URI.create(web.address("silent", "/"))))
        .withMessageContaining("Give the address of a feed");
    assertThatExceptionOfType(NothingFound.class)
        .isThrownBy(() -> finder.find(URI.create(web.address("silent", "/missing"))))
        .withMessageContaining("404");
    assertThatExceptionOfType(NothingFound.class)
        .isThrownBy(() -> finder.find(URI.create("http://127.0.0.1:1/")))
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
    assertThat(run("mailto:desk@courier.example")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: add-outlet ADDRESS");
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
    String now =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().atOffset(ZoneOffset.UTC));
    List<Item> items =
        IntStream.range(0, 20)
            .mapToObj(
                i -> new Item("/section-" + i % 4 + "/day-" + i, "Day " + i, "What happened.", now))
            .toList();
    web.put("courier", "/all.xml", "application/rss+xml", web.rss("courier", items));
    web.put(
        "courier",
        "/comments.xml",
        "application/rss+xml",
        web.rss("courier", List.of(new Item("/section-1/day-1#c1", "Comment on day 1", "", now))));
  }

  private int run(String... arguments) throws InterruptedException {
    return command.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
