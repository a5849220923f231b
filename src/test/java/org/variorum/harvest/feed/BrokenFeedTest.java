package org.variorum.harvest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.variorum.harvest.feed.Reading.item;
import static org.variorum.harvest.feed.Reading.only;
import static org.variorum.harvest.feed.Reading.read;
import static org.variorum.harvest.feed.Reading.rss;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFeedTest {

  private static final String TITLED = item("<title>New crane</title>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n  ",
        "\uFEFF",
        "\uFEFF\uFEFF\n",
        "Warning: undefined variable in /srv/feed.php on line 3\n",
        "<!-- made by hand -->",
        "<br />\n<b>Notice</b>: something<br />",
        "<?php echo 1 ?>",
        "HTTP/1.1 200 OK\n\n",
      })
  void leavesOutWhatStandsBeforeTheBeginning(String junk) throws Exception {
    assertThat(only(junk + rss(TITLED)).title()).isEqualTo("New crane");
  }

  @Test
  void leavesOutWhatStandsAfterTheEnd() throws Exception {
    assertThat(only(rss(TITLED) + "<!-- 0.2 s --><script>x()</script>trailing & text").title())
        .isEqualTo("New crane");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "text/plain",
        "application/octet-stream",
        "application/json",
        "image/png",
        "nonsense",
        "",
        ";;;charset",
        "text/html; charset="
      })
  void readsAFeedWhateverItsContentType(String type) throws Exception {
    assertThat(only(read(rss(TITLED).getBytes(UTF_8), type)).title()).isEqualTo("New crane");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>New crane</titel> | New crane",
        "<title>New crane<link/> | New crane",
        "<title>New crane</title | New crane",
        "<TITLE>New crane</TITLE> | New crane",
        "<Title>New crane</tItle> | New crane",
        "<title >New crane</title > | New crane",
        "<title lang=en>New crane</title> | New crane",
        "<title lang='en>New crane</title><x y='> | ''",
        "<title>New <b>crane</title> | New crane",
        "<title>New <b>crane</i></b></title> | New crane",
        "<title>New crane</b></title> | New crane",
        "<title>Crane & quay</title> | Crane & quay",
        "<title>Crane < quay</title> | Crane < quay",
        "<title><![CDATA[Crane]] > quay]]></title> | Crane]] > quay",
        "<title>&nbsp;Crane&nbsp;&mdash;&nbsp;quay</title> | Crane — quay",
        "<title>&undeclared; crane</title> | &undeclared; crane",
        "<title>&#x1F6A2; &#128674; crane</title> | 🚢 🚢 crane",
        "<title>&#150;crane&#146;s</title> | –crane’s",
        "<title xmlns:=''>New crane</title> | New crane",
        "<x:title>No</x:title><title>New crane</title> | New crane",
        "<![CDATA[<title>New crane</title>]]><title>Right</title> | Right",
      })
  void readsTitlesOutOfBrokenMarkup(String parts, String title) throws Exception {
    assertThat(only(rss(item(parts))).title()).isEqualTo(title);
  }

  @Test
  void controlCharactersAreSpaces() throws Exception {
    assertThat(only(rss(item("<title>New\u0008\u000B \u001Fcrane\u0085</title>"))).title())
        .isEqualTo("New crane");
    assertThat(only(rss(item("<title>New&#x8;&#x1F; crane</title>"))).title())
        .isEqualTo("New crane");
  }

  @Test
  void anOpenCdataSectionEndsWithTheDocument() throws Exception {
    FeedContent feed = read(rss(TITLED + "<item><link>/b</link><title><![CDATA[Half a ti"));

    assertThat(feed.entries().getFirst().title()).isEqualTo("New crane");
    assertThat(feed.entries()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 30, 40, 60})
  void readsTheBeginningOfATruncatedDocument(int fromEnd) throws Exception {
    String whole = rss(TITLED + "<item><link>/b</link><title>Second of them</title></item>");

    FeedContent feed = read(whole.substring(0, whole.length() - fromEnd));

    assertThat(feed.entries().getFirst().title()).isEqualTo("New crane");
  }

  @Test
  void readsItemsWhoseBeginningIsLost() throws Exception {
    FeedContent feed = read("</description></item>" + TITLED + "<item><link>/b</link></item>");

    assertThat(feed.entries()).hasSize(2);
  }

  @Test
  void readsItemsThatAreNotClosed() throws Exception {
    FeedContent feed =
        read(
            "<rss><channel><item><title>One</title><link>/a</link>"
                + "<item><title>Two</title><link>/b</link></channel></rss>");

    assertThat(feed.entries()).extracting(Entry::title).containsExactly("One", "Two");
  }

  @Test
  void readsItemsThatStandInTheWrongPlace() throws Exception {
    FeedContent feed =
        read(
            "<rss><channel><title>C</title></channel>"
                + TITLED
                + "<items><item><link>/b</link></item></items></rss>");

    assertThat(feed.title()).isEqualTo("C");
    assertThat(feed.entries()).hasSize(2);
  }

  @Test
  void readsAFeedThatAServerEscaped() throws Exception {
    String escaped = rss(TITLED).replace("&", "&amp;").replace("<", "&lt;");

    FeedContent feed = read("<html><body><pre>" + escaped + "</pre></body></html>");

    assertThat(only(feed).title()).isEqualTo("New crane");
    assertThat(feed.repairs()).contains("Its markup was escaped.");
  }

  @Test
  void readsAFeedInsideAPage() throws Exception {
    assertThat(only("<html><body>" + rss(TITLED) + "</body></html>").title())
        .isEqualTo("New crane");
  }

  @Test
  void escapesBareAmpersandsOnlyWhereTheyStandForThemselves() throws Exception {
    FeedContent feed =
        read(
            rss(
                item("<title>R&D &amp; Q&A</title>")
                    + "<item><link>/b</link><title><![CDATA[R&D]]> & more</title></item>"));

    assertThat(feed.entries()).extracting(Entry::title).containsExactly("R&D & Q&A", "R&D & more");
    assertThat(feed.repairs())
        .containsExactly("Ampersands that stood for themselves were escaped.");
    assertThat(read(rss(item("<title>A &amp; B &#38; C <![CDATA[& D]]></title>"))).repairs())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', It is empty.",
    "'   ', It is empty.",
    "<!DOCTYPE html><html><body>Hello</body></html>, 'It is a web page, not a feed.'",
    "Service unavailable, 'It is no feed; it begins with \"Service unavailable\".'",
    "<opml><body/></opml>, It is a web page",
    "<svg xmlns='http://www.w3.org/2000/svg'/>, It is no feed",
  })
  void saysWhatADocumentIsThatIsNoFeed(String document, String reason) {
    assertThatExceptionOfType(UnreadableFeed.class)
        .isThrownBy(() -> read(document))
        .withMessageStartingWith(reason);
  }

  @Test
  void aFeedWithoutEntriesIsAFeed() throws Exception {
    assertThat(read(rss("")).entries()).isEmpty();
    assertThat(read("<feed xmlns='http://www.w3.org/2005/Atom'/>").entries()).isEmpty();
  }
}
