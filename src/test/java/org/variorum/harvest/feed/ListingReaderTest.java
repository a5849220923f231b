package org.variorum.harvest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingReaderTest {

  private static final URI FRONT = URI.create("https://www.courier.example/harbour/");

  private final ListingReader reader = new ListingReader(Reading.NOON);

  @Test
  void findsTheArticlesOfASectionFront() throws Exception {
    FeedContent page =
        read(
            """
            <html lang="en"><head><title>Harbour | Harbour Courier</title></head><body>
            <header><a href="/">Harbour Courier</a><a href="/about-us">About the newsroom and its people</a></header>
            <nav><ul><li><a href="/sport/">Sport and games of the week</a></li>
              <li><a href="/2026/03/09/menu-entry-that-looks-like-one">An entry of the menu, no article</a></li></ul></nav>
            <main>
              <article><a href="/2026/03/09/new-crane-lifts-forty-tonnes"><h2>New crane lifts forty tonnes</h2></a>
                <time datetime="2026-03-09T08:00:00Z">yesterday</time><p>The quay has a new landmark since Monday.</p></article>
              <article><h2><a href="/2026/03/08/ferry-runs-late-again?utm_source=front">Ferry runs late again</a></h2>
                <p>By Ada Quill</p></article>
              <article><h2><a href="/2026/03/07/bridge-stays-shut-this-week#comments">Bridge stays shut this week</a></h2></article>
              <a href="/tag/cranes">Everything about cranes and ships</a>
              <a href="/author/ada-quill" rel="author">More by Ada Quill, our reporter</a>
              <a href="https://other.example/2026/03/09/what-others-wrote-about-it">What others wrote about it all</a>
            </main>
            <footer><a href="/2025/01/01/terms-and-conditions-of-use">Terms and conditions of use</a></footer>
            </body></html>
            """);

    assertThat(page.kind()).isEqualTo(FeedKind.LISTING);
    assertThat(page.title()).isEqualTo("Harbour | Harbour Courier");
    assertThat(page.language()).isEqualTo("en");
    assertThat(page.entries())
        .extracting(entry -> entry.address().getPath())
        .containsExactly(
            "/2026/03/09/new-crane-lifts-forty-tonnes",
            "/2026/03/08/ferry-runs-late-again",
            "/2026/03/07/bridge-stays-shut-this-week");
    Entry first = page.entries().getFirst();
    assertThat(first.title()).isEqualTo("New crane lifts forty tonnes");
    assertThat(first.teaser()).isEqualTo("The quay has a new landmark since Monday.");
    assertThat(first.published()).isEqualTo(Instant.parse("2026-03-09T08:00:00Z"));
    assertThat(page.entries().get(1).published()).isEqualTo(Instant.parse("2026-03-08T00:00:00Z"));
  }

  @Test
  void takesTheHeadingOfAnArticleThatIsLinkedFromItsPictureToo() throws Exception {
    FeedContent page =
        read(
            """
            <main><article>
            <a href="/2026/03/09/new-crane-lifts-forty-tonnes"><img src="c.jpg" alt="A crane"></a>
            <h3><a href="/2026/03/09/new-crane-lifts-forty-tonnes">New crane lifts forty tonnes</a></h3>
            <a href="/2026/03/09/new-crane-lifts-forty-tonnes">Read more</a></article></main>
            """);

    assertThat(page.entries())
        .extracting(Entry::title)
        .containsExactly("New crane lifts forty tonnes");
  }

  @Test
  void learnsFromKnownArticlesWhatAddressesLookLike() throws Exception {
    String html =
        "<div><p><a href='/a/8123450'>Crane news</a></p><p><a href='/a/8123451'>Ferry news</a></p>"
            + "<p><a href='/service/opening-hours-of-the-office'>Opening hours of the office in town</a></p></div>";
    List<URI> known = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      known.add(URI.create("https://www.courier.example/a/70000" + (10 + i)));
    }

    assertThat(read(html, known).entries())
        .extracting(entry -> entry.address().getPath())
        .containsExactly("/a/8123450", "/a/8123451");
    assertThat(read(html).entries())
        .extracting(entry -> entry.address().getPath())
        .doesNotContain("/a/8123450");
  }

  @Test
  void articlesOnAnotherHostOfTheOutletCountIfKnownOnesAreThere() throws Exception {
    String html =
        "<main><h2><a href='https://crier.example/2026/03/09/new-crane-lifts-forty-tonnes'>"
            + "New crane lifts forty tonnes</a></h2></main>";

    assertThat(
            read(
                    html,
                    List.of(URI.create("https://crier.example/2026/03/01/an-older-article-here")))
                .entries())
        .hasSize(1);
    assertThatExceptionOfType(UnreadableFeed.class).isThrownBy(() -> read(html));
  }

  @Test
  void readsTitlesInScriptsWithoutSpacesBetweenWords() throws Exception {
    FeedContent page =
        read(
            "<main><ul><li><a href='/news/202603090001'>港に新しいクレーンが到着した</a></li>"
                + "<li><a href='/news/202603090002'>橋は今週も閉じたままになる</a></li>"
                + "<li><a href='/news/202603090003'>フェリーがまた遅れて出発した</a></li></ul></main>");

    assertThat(page.entries()).hasSize(3);
  }

  @Test
  void anArticleIsListedOnceHoweverOftenItIsLinked() throws Exception {
    String link =
        "<h2><a href='/2026/03/09/new-crane-lifts-forty-tonnes'>New crane lifts forty tonnes</a></h2>";

    assertThat(read("<main>" + link.repeat(3) + "</main>").entries()).hasSize(1);
  }

  @Test
  void aTeaserBelongsToItsOwnArticle() throws Exception {
    FeedContent page =
        read(
            """
            <main><p>This introduction of the section belongs to none of its articles.</p>
            <div><h3><a href="/2026/03/09/new-crane-lifts-forty-tonnes">New crane lifts forty tonnes</a></h3>
            <p>The quay has a new landmark since Monday.</p></div>
            <div><h3><a href="/2026/03/08/ferry-runs-late-once-again">Ferry runs late once again</a></h3></div>
            </main>
            """);

    assertThat(page.entries())
        .extracting(Entry::teaser)
        .containsExactly("The quay has a new landmark since Monday.", "");
  }

  @Test
  void aPageWithoutAListIsNone() {
    assertThatExceptionOfType(UnreadableFeed.class)
        .isThrownBy(() -> read("<main><p>Nothing <a href='/about'>here</a>.</p></main>"))
        .withMessage("No list of articles was found on this page.");
  }

  @Test
  void aPageOfVeryManyLinksIsBounded() throws Exception {
    StringBuilder links = new StringBuilder("<main>");
    for (int i = 0; i < 20_000; i++) {
      links.append("<h2><a href='/2026/03/09/what-happened-on-day-").append(i);
      links.append("'>What happened on day ").append(i).append("</a></h2>");
    }

    assertThat(read(links.toString()).entries()).hasSize(Entries.MOST);
  }

  private FeedContent read(String html) throws UnreadableFeed {
    return read(html, List.of());
  }

  private FeedContent read(String html, List<URI> known) throws UnreadableFeed {
    return reader.read(html.getBytes(UTF_8), "text/html", FRONT, known);
  }
}
