package org.variorum.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.harvest.feed.Reading.item;
import static org.variorum.harvest.feed.Reading.only;
import static org.variorum.harvest.feed.Reading.read;
import static org.variorum.harvest.feed.Reading.rss;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedLimitsTest {

  @Test
  void keepsTheNewestOfTenThousandEntries() throws Exception {
    Instant start = Instant.parse("2025-01-01T00:00:00Z");
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      items.append(
          "<item><link>/%d</link><title>Day %d</title><pubDate>%s</pubDate></item>"
              .formatted(i, i, start.plus(Duration.ofHours(i))));
    }

    FeedContent feed = read(rss(items.toString()));

    assertThat(feed.entries()).hasSize(Entries.MOST);
    assertThat(feed.dropped()).isEqualTo(10_000 - Entries.MOST);
    assertThat(feed.entries().getFirst().title()).isEqualTo("Day " + (10_000 - Entries.MOST));
    assertThat(feed.entries().getLast().title()).isEqualTo("Day 9999");
  }

  @Test
  void keepsTheFirstWhereThereAreNoDates() throws Exception {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < Entries.MOST + 5; i++) {
      items.append("<item><link>/").append(i).append("</link></item>");
    }

    FeedContent feed = read(rss(items.toString()));

    assertThat(feed.entries()).hasSize(Entries.MOST);
    assertThat(feed.entries().getFirst().address().getPath()).isEqualTo("/0");
  }

  @Test
  void deepNestingIsRead() throws Exception {
    FeedContent feed =
        read(rss(item("<title>Crane</title>" + "<x>".repeat(200_000)) + "<y/>".repeat(10)));

    assertThat(only(feed).title()).isEqualTo("Crane");
  }

  @Test
  void deepNestingBeforeTheEntriesIsRead() throws Exception {
    String deep = "<x>".repeat(5_000);

    FeedContent feed = read(rss(deep + "</x>".repeat(5_000) + item("<title>Crane</title>")));

    assertThat(only(feed).title()).isEqualTo("Crane");
  }

  @Test
  void deepMarkupInATextIsRead() throws Exception {
    String deep = "&lt;div&gt;".repeat(100_000) + "Shut";

    FeedContent feed =
        read(rss(item("<title>Crane</title><description>" + deep + "</description>")));

    assertThat(only(feed).title()).isEqualTo("Crane");
  }

  @Test
  void readsOnlyTheFirstOfTooManyTags() throws Exception {
    FeedContent feed = read(rss(item("<title>Crane</title>") + "<a/>".repeat(1_600_000)));

    assertThat(only(feed).title()).isEqualTo("Crane");
    assertThat(feed.repairs()).containsExactly("It has too many tags; only the first were read.");
  }

  @Test
  void articlesBeyondWhatIsKeptLoseTheirTextNotTheirEntry() throws Exception {
    String text = "<content:encoded>" + "x".repeat(900_000) + "</content:encoded>";
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      items.append("<item><link>/").append(i).append("</link>").append(text).append("</item>");
    }

    FeedContent feed = read(rss(items.toString()));

    assertThat(feed.entries()).hasSize(4);
    assertThat(feed.entries())
        .extracting(entry -> entry.content() != null)
        .containsExactly(true, true, false, false);
    assertThat(feed.repairs()).singleElement().asString().contains("more text than is kept");
  }

  @Test
  void aThousandAttributesDoNoHarm() throws Exception {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      attributes.append(" a").append(i).append("='1'");
    }

    assertThat(only(rss(item("<title" + attributes + ">Crane</title>"))).title())
        .isEqualTo("Crane");
  }
}
