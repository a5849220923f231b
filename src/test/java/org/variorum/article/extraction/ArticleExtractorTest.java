package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.variorum.article.Link;
import org.variorum.article.PublicationTime;
import org.variorum.article.RefusedArticle;

class ArticleExtractorTest {

  private static final String BRIDGE =
      "The council voted on Tuesday to rebuild the old bridge, which has been closed since the"
          + " flood in spring.";
  private static final String COST =
      "Engineers expect the work to cost about four million crowns and to last until the autumn of"
          + " next year.";
  private static final String FERRY =
      "Until then a small ferry will carry people and bicycles over the river every twenty"
          + " minutes.";

  private final ArticleExtractor extractor = new ArticleExtractor();

  private ExtractedArticle page(String head, String body) {
    return extractor.fromHtml(
        "<html lang=en-GB><head>" + head + "</head><body>" + body + "</body></html>",
        "https://harbour.example/news/bridge");
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  @Test
  void readsTheFactsOfAPageFromItsLinkedData() {
    ExtractedArticle article =
        page(
            """
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "@id": "#org", "name": "Harbour Times"},
              {"@type": "Person", "@id": "#mira", "name": "Mira Voss"},
              {"@type": ["ReportageNewsArticle"], "headline": "Bridge to be rebuilt",
               "author": [{"@id": "#mira"}, {"@type": "Person", "name": "Tomas Lind"}],
               "publisher": {"@id": "#org"},
               "datePublished": "2024-03-05T21:30:00-05:00", "dateModified": "2024-03-06"}]}
            </script>
            <link rel="canonical" href="/news/bridge?full=1">
            """,
            "<article>" + p(BRIDGE) + p(COST) + "</article>");

    assertThat(article.title()).isEqualTo("Bridge to be rebuilt");
    assertThat(article.authors()).containsExactly("Mira Voss", "Tomas Lind");
    assertThat(article.published())
        .isEqualTo(new PublicationTime(Instant.parse("2024-03-06T02:30:00Z"), false));
    assertThat(article.modified())
        .isEqualTo(new PublicationTime(Instant.parse("2024-03-06T12:00:00Z"), true));
    assertThat(article.site()).isEqualTo("Harbour Times");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.canonical()).isEqualTo("https://harbour.example/news/bridge?full=1");
    assertThat(article.origins())
        .containsEntry("title", "json-ld")
        .containsEntry("canonical", "link canonical");
  }

  @Test
  void readsTheFactsFromMetaTagsAndThePageWhereThereIsNoLinkedData() {
    ExtractedArticle article =
        page(
            """
            <title>Bridge to be rebuilt | Harbour Times</title>
            <meta property="og:site_name" content="Harbour Times">
            <script type="application/ld+json">{"@type": "NewsArticle", broken</script>
            """,
            "<article><h1>Bridge to be rebuilt</h1><span class=byline>By Mira Voss and Tomas"
                + " Lind</span><time datetime=2024-03-05>today</time>"
                + p(BRIDGE)
                + "</article>");

    assertThat(article.title()).isEqualTo("Bridge to be rebuilt");
    assertThat(article.authors()).containsExactly("Mira Voss", "Tomas Lind");
    assertThat(article.published())
        .isEqualTo(new PublicationTime(Instant.parse("2024-03-05T12:00:00Z"), true));
    assertThat(article.origins())
        .containsEntry("title", "h1")
        .containsEntry("authors", "byline text")
        .containsEntry("published", "time");
  }

  @Test
  void keepsTheTextAndLeavesTheSiteAround() {
    ExtractedArticle article =
        page(
            "",
            "<nav><ul><li><a href=/a>Politics and more politics from the town"
                + " hall</a></li></ul></nav><div class=cookie-banner>"
                + p("We use cookies to make this site work for you and for our partners in trade.")
                + "</div>"
                + "<main><article><h1>Bridge to be rebuilt</h1>"
                + p(BRIDGE)
                + "<figure><img src=b.jpg><figcaption>The old bridge as it was seen on a sunny day"
                + " last year.</figcaption></figure><h2>What it costs</h2>"
                + p(COST)
                + "<div class=newsletter-signup>"
                + p("Get all the news of the harbour into your inbox, every single morning.")
                + "</div>"
                + "<aside>"
                + p("Mira Voss has written about the harbour and its bridges for twenty years.")
                + "</aside>"
                + "<blockquote><p>"
                + FERRY
                + "</p></blockquote>"
                + p("Read more: <a href=/x>The flood in pictures</a>")
                + "<div><h3>Related stories</h3><p>The flood took three bridges and a mill, and"
                + " nobody has forgotten it yet.</p></div></article></main><footer>"
                + p(
                    "Harbour Times is printed by the Harbour Press and owned by its readers since"
                        + " 1902.")
                + "</footer>");

    assertThat(article.text()).isEqualTo(String.join("\n\n", BRIDGE, "What it costs", COST, FERRY));
  }

  @Test
  void keepsListsOfSentencesAndDropsListsOfLinks() {
    ExtractedArticle article =
        page(
            "",
            "<article>"
                + p(BRIDGE)
                + p(COST)
                + "<ul><li>The ferry runs from six in the morning.</li><li>Bicycles travel free of"
                + " charge.</li></ul><ul><li><a href=/1>Ten things to know about"
                + " ferries</a></li><li><a href=/2>Our best bridges</a></li></ul></article>");

    assertThat(article.text())
        .endsWith("The ferry runs from six in the morning.\n\nBicycles travel free of charge.");
  }

  @Test
  void linksKeepTheirPlaceInTheText() {
    ExtractedArticle article =
        page(
            "",
            "<article><h1>Bridge</h1>"
                + p(
                    "HARBOUR TOWN (HTA) —  The council, \n"
                        + " <a href='/council'> as its  minutes</a> show, voted on Tuesday to"
                        + " rebuild the old bridge.")
                + p(
                    "It was <a href='https://press.example/flood'>first reported by the Press</a>"
                        + " and <a href='mailto:a@b.example'>confirmed</a> by the mayor on the same"
                        + " day.")
                + "</article>");

    assertThat(article.dateline()).isEqualTo("HARBOUR TOWN");
    assertThat(article.text()).startsWith("The council, as its minutes show");
    assertThat(article.links())
        .extracting(link -> link.span().of(article.text()), Link::address)
        .containsExactly(
            tuple("as its minutes", "https://harbour.example/council"),
            tuple("first reported by the Press", "https://press.example/flood"));
  }

  @Test
  void putsTheSummaryBehindTheHeadlineFirst() {
    String summary = "Council wants traffic over the river again before winter comes";
    ExtractedArticle article =
        page(
            "<meta name=description content='" + summary + "'>",
            "<header><h1>Bridge to be rebuilt</h1><h2>"
                + summary
                + "</h2></header><div id=story>"
                + p(BRIDGE)
                + p(COST)
                + "</div>");

    assertThat(article.text()).isEqualTo(String.join("\n\n", summary, BRIDGE, COST));
  }

  @Test
  void takesThePagesOwnArticleWhereFurtherOnesFollow() {
    ExtractedArticle article =
        page(
            "",
            "<article class=story><h1>Bridge</h1>"
                + p(BRIDGE)
                + p(COST)
                + "</article>"
                + "<article class=story>"
                + p(FERRY + " Its captain is new.")
                + p(
                    "A regatta of forty boats will take place on the lake at the end of the month,"
                        + " weather permitting.")
                + p(
                    "The museum opens its new wing for the paintings that the flood had damaged and"
                        + " experts restored.")
                + "</article>");

    assertThat(article.text()).isEqualTo(BRIDGE + "\n\n" + COST);
  }

  @Test
  void keepsParagraphsWhoseClassSoundsLikeClutter() {
    ExtractedArticle article =
        page(
            "",
            "<div><p class='paywall share-text'>"
                + BRIDGE
                + "</p><p class='paywall share-text'>"
                + COST
                + "</p></div>");

    assertThat(article.text()).isEqualTo(BRIDGE + "\n\n" + COST);
  }

  @Test
  void cutsParagraphsAtDoubleLineBreaks() {
    ExtractedArticle article =
        page("", "<div>" + BRIDGE + "<br><br>" + COST + "<br>" + FERRY + "</div>");

    assertThat(article.text()).isEqualTo(BRIDGE + "\n\n" + COST + " " + FERRY);
  }

  @Test
  void seesThatAPaywallCutsTheText() {
    String free =
        "<script"
            + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"B\",\"isAccessibleForFree\":false}</script>";

    assertThat(page(free, "<article>" + p(BRIDGE) + "</article>").truncated()).isTrue();
    assertThat(page(free, "<article>" + p(BRIDGE) + longText() + "</article>").truncated())
        .isFalse();
    assertThat(
            page("", "<article>" + p(BRIDGE) + p(COST.replace(".", "…")) + "</article>")
                .truncated())
        .isTrue();
    assertThat(page("", "<article>" + p(BRIDGE) + p(COST) + "</article>").truncated()).isFalse();
  }

  private static String longText() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(
          p(
              "In year "
                  + i
                  + " the bridge was repaired again, at the cost of the town and of its patient"
                  + " people."));
    }
    return text.toString();
  }

  @Test
  void findsTheTextInDeepNestingAndAmongManyMenus() {
    String deep = "<div>".repeat(10_000) + p(BRIDGE) + p(COST);
    String wide =
        ("<p>Menu</p><nav>x</nav>").repeat(10_000) + "<article>" + p(BRIDGE) + "</article>";

    assertThat(page("", deep).text()).contains(COST);
    assertThat(page("", wide).text()).contains(BRIDGE);
  }

  @Test
  void capsTheText() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; body.length() < 1_500_000; i++) {
      body.append(p(i + " " + BRIDGE));
    }

    assertThat(page("", "<article>" + body + "</article>").text().length())
        .isBetween(900_000, ArticleText.LONGEST);
  }

  @Test
  void refusesWhatIsTooShortForAnArticle() {
    ExtractedArticle page = page("", p("Page not found."));
    ExtractedArticle empty = page("", "");
    ExtractedArticle article = page("", p(BRIDGE) + p(COST));

    assertThatThrownBy(() -> ArticleExtractor.requireArticle(page))
        .isInstanceOf(RefusedArticle.class)
        .hasMessageContaining("fewer than 20 words");
    assertThatThrownBy(() -> ArticleExtractor.requireArticle(empty))
        .isInstanceOf(RefusedArticle.class);
    assertThatNoException().isThrownBy(() -> ArticleExtractor.requireArticle(article));
  }
}
