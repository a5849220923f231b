package org.variorum.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.harvest.feed.Reading.atom;
import static org.variorum.harvest.feed.Reading.only;
import static org.variorum.harvest.feed.Reading.read;
import static org.variorum.harvest.feed.Reading.rss;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryLinkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link>https://courier.example/a</link> | https://courier.example/a",
        "<link>  https://courier.example/a  </link> | https://courier.example/a",
        "<link>https://courier.example/a?x=1&amp;amp;y=2</link> | https://courier.example/a?x=1&y=2",
        "<link>https://courier.example/a?region=1&region=2&section=3</link> | https://courier.example/a?region=1&region=2&section=3",
        "<link><![CDATA[https://courier.example/a?x=1&y=2]]></link> | https://courier.example/a?x=1&y=2",
        "<link>https://courier.example/a?x=1&amp;y=2</link> | https://courier.example/a?x=1&y=2",
        "<link>https://courier.example/a?x=1&y=2</link> | https://courier.example/a?x=1&y=2",
        "<link>https://courier.example/a?a=1&copy=2</link> | https://courier.example/a?a=1&copy=2",
        "<link>/a</link> | https://courier.example/a",
        "<link>a</link> | https://courier.example/news/a",
        "<link>?id=7</link> | https://courier.example/news/feed.xml?id=7",
        "<link>//www.courier.example/a</link> | https://www.courier.example/a",
        "<link>HTTPS://courier.example/a</link> | https://courier.example/a",
        "<link>https://courier.example/two words</link> | https://courier.example/two%20words",
        "<link>https://courier.example/größe</link> | https://courier.example/gr%C3%B6%C3%9Fe",
        "<link>https://müller.example/a</link> | https://xn--mller-kva.example/a",
        "<link>https://courier.example/100%</link> | https://courier.example/100%25",
        "<link href='https://courier.example/a'/> | https://courier.example/a",
        "<link>https://courier.example/a</link><guid>https://courier.example/g</guid> | https://courier.example/a",
        "<guid>https://courier.example/g</guid> | https://courier.example/g",
        "<guid isPermaLink='true'>https://courier.example/g</guid> | https://courier.example/g",
        "<guid isPermaLink='false'>https://courier.example/g</guid> | https://courier.example/g",
        "<guid>/g</guid> | https://courier.example/g",
        "<link></link><guid>https://courier.example/g</guid> | https://courier.example/g",
        "<link>javascript:open()</link><guid>https://courier.example/g</guid> | https://courier.example/g",
        "<link>https://clicks.example/1</link><feedburner:origLink>https://courier.example/a</feedburner:origLink> | https://courier.example/a",
      })
  void findsThePageOfAnItem(String parts, String address) throws Exception {
    assertThat(only(rss("<item>" + parts + "</item>")).address()).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<link/>",
        "<link>mailto:ada@courier.example</link>",
        "<link>javascript:open()</link>",
        "<link>ftp://courier.example/a</link>",
        "<link>https://user:word@courier.example/a</link>",
        "<link>https://</link>",
        "<guid>courier-17</guid>",
        "<guid isPermaLink='false'>/g</guid>",
        "<enclosure url='https://courier.example/a.mp3'/>",
      })
  void dropsAnItemThatHasNoPage(String parts) throws Exception {
    FeedContent feed =
        read(rss("<item>" + parts + "</item><item><link>https://courier.example/b</link></item>"));

    assertThat(only(feed).address()).hasToString("https://courier.example/b");
    assertThat(feed.dropped()).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link href='/a'/> | https://courier.example/a",
        "<link rel='alternate' href='/a'/> | https://courier.example/a",
        "<link rel=' Alternate ' href='/a'/> | https://courier.example/a",
        "<link rel='self' href='/s'/><link rel='alternate' href='/a'/> | https://courier.example/a",
        "<link rel='edit' href='/e'/><link rel='replies' href='/r'/><link href='/a'/> | https://courier.example/a",
        "<link rel='enclosure' href='/e.mp3'/><link href='/a'/> | https://courier.example/a",
        "<link type='application/json' href='/j'/><link type='text/html' href='/a'/> | https://courier.example/a",
        "<link type='text/html' href='/a'/><link href='/b'/> | https://courier.example/a",
        "<link rel='related' href='/r'/><link href='/a'/> | https://courier.example/a",
        "<link rel='related' href='/r'/> | https://courier.example/r",
        "<link rel='via' href='https://other.example/v'/> | https://other.example/v",
        "<content type='text/html' src='/a'/> | https://courier.example/a",
        "<id>https://courier.example/a</id> | https://courier.example/a",
        "<link rel='http://www.iana.org/assignments/relation/alternate' href='/a'/> | https://courier.example/a",
      })
  void findsThePageOfAnAtomEntry(String parts, String address) throws Exception {
    assertThat(only(atom("<entry>" + parts + "</entry>")).address()).hasToString(address);
  }

  @Test
  void anEntryWithOnlyAnUrnHasNoPage() throws Exception {
    FeedContent feed = read(atom("<entry><id>urn:uuid:1225c695</id></entry>"));

    assertThat(feed.entries()).isEmpty();
    assertThat(feed.dropped()).isOne();
  }

  @Test
  void linksStandOnXmlBase() throws Exception {
    FeedContent feed =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/one/">
            <link href="start"/>
            <entry xml:base="two/"><link href="a"/></entry>
            <entry xml:base="https://far.example/"><link href="b" xml:base="three/"/></entry>
            <entry><link href="/c"/></entry></feed>
            """);

    assertThat(feed.home()).hasToString("https://base.example/one/start");
    assertThat(feed.entries())
        .extracting(entry -> entry.address().toString())
        .containsExactly(
            "https://base.example/one/two/a",
            "https://far.example/three/b",
            "https://base.example/c");
  }

  @Test
  void aNameThatSeveralEntriesShareNamesNoneButTheFirst() throws Exception {
    FeedContent feed =
        read(
            rss(
                "<item><guid>same</guid><link>/a</link></item>"
                    + "<item><guid>same</guid><link>/b</link></item>"));

    assertThat(feed.entries())
        .extracting(Entry::id)
        .containsExactly("same", "https://courier.example/b");
  }

  @Test
  void anAddressThatStandsTwiceIsOneEntry() throws Exception {
    FeedContent feed =
        read(
            rss(
                "<item><title>First</title><link>/a</link></item>"
                    + "<item><title>Again</title><link>/a</link></item>"));

    assertThat(only(feed).title()).isEqualTo("First");
    assertThat(feed.dropped()).isZero();
    assertThat(feed.repairs()).containsExactly("1 entry stood in it more than once.");
  }
}
