package org.variorum.harvest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.variorum.harvest.feed.DamagedFeedsTest.Format;

/**
 * Measures how fast feeds of thirty entries are read, and how many of the damaged ones, beside ROME
 * in the same run. No test: it runs only when it is named, {@code mvn test
 * -Dtest=FeedReaderBenchmark}, and asserts nothing of speed.
 */
class FeedReaderBenchmark {

  private static final int FEEDS = 100;
  private static final int ENTRIES = 30;
  private static final int ROUNDS = 12;
  private static final Instant LAST = Instant.parse("2026-03-10T08:00:00Z");

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private interface Reader {
    int entries(byte[] feed) throws Exception;
  }

  @Test
  void feedsASecond() throws Exception {
    measure("RSS, teasers", feeds(false, 0));
    measure("RSS, whole articles", feeds(false, 40));
    measure("Atom, teasers", feeds(true, 0));
    measure("Atom, whole articles", feeds(true, 40));
  }

  /** Read is a feed of which every entry has its title, its address and its date. */
  @Test
  void damagedFeedsRead() {
    int all = 0;
    int ours = 0;
    int rome = 0;
    StringBuilder lost = new StringBuilder();
    for (Damage damage : Damage.values()) {
      int before = rome;
      for (Format format : Format.values()) {
        byte[] feed = damage.done(format.feed());
        List<String> right = right(damage);
        all++;
        ours += right.equals(linesOf(() -> oursOf(feed, damage))) ? 1 : 0;
        rome += right.equals(linesOf(() -> romeOf(feed, damage))) ? 1 : 0;
      }
      int missed = Format.values().length - (rome - before);
      lost.append(missed == 0 ? "" : " " + damage + " " + missed);
    }
    System.out.printf("%d damaged feeds: %d read, ROME %d, which lost%s%n", all, ours, rome, lost);
  }

  private static List<String> right(Damage damage) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < DamagedFeedsTest.ENTRIES; i++) {
      lines.add(
          line(
              DamagedFeedsTest.titles(damage).get(i),
              DamagedFeedsTest.address(i),
              DamagedFeedsTest.date(i)));
    }
    return lines;
  }

  private static String line(String title, String address, @Nullable Instant date) {
    return title + " | " + address + " | " + date;
  }

  private static List<String> linesOf(Callable<List<String>> reading) {
    try {
      return reading.call();
    } catch (Exception unreadable) {
      return List.of();
    }
  }

  private static List<String> oursOf(byte[] feed, Damage damage) throws UnreadableFeed {
    return Reading.read(feed, damage.contentType()).entries().stream()
        .map(entry -> line(entry.title(), entry.address().toString(), entry.published()))
        .toList();
  }

  private static List<String> romeOf(byte[] feed, Damage damage) throws Exception {
    return romes(feed, damage.contentType()).getEntries().stream()
        .map(
            entry ->
                line(
                    PlainText.of(entry.getTitle(), 1_000),
                    String.valueOf(entry.getLink()).strip(),
                    entry.getPublishedDate() == null ? null : entry.getPublishedDate().toInstant()))
        .toList();
  }

  /** The two take turns, so that what else the machine does strikes both. */
  private static void measure(String what, List<byte[]> feeds) throws Exception {
    double[] ours = new double[ROUNDS];
    double[] rome = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      ours[round] = seconds(feeds, FeedReaderBenchmark::ours);
      rome[round] = seconds(feeds, FeedReaderBenchmark::rome);
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f feeds a second, ROME %.0f, ratio %.2f (%d kB each)%n",
        what,
        FEEDS / median(ours),
        FEEDS / median(rome),
        median(rome) / median(ours),
        feeds.getFirst().length / 1000);
  }

  private static double median(double[] seconds) {
    // the first rounds are for the compiler
    double[] sorted = Arrays.copyOfRange(seconds, ROUNDS / 3, ROUNDS);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double seconds(List<byte[]> feeds, Reader reader) throws Exception {
    long start = System.nanoTime();
    int entries = 0;
    for (byte[] feed : feeds) {
      entries += reader.entries(feed);
    }
    assertThat(entries).isEqualTo(FEEDS * ENTRIES);
    return (System.nanoTime() - start) / 1e9;
  }

  private static int ours(byte[] feed) throws UnreadableFeed {
    List<Entry> entries = Reading.read(feed, "application/xml").entries();
    entries.forEach(entry -> assertThat(entry.published() == null).isFalse());
    return entries.size();
  }

  /** With the parts of each entry that ours reads, which ROME makes only when it is asked. */
  private static int rome(byte[] feed) throws Exception {
    int entries = 0;
    for (SyndEntry entry : romes(feed, "application/xml").getEntries()) {
      assertThat(entry.getPublishedDate() == null).isFalse();
      entries += entry.getLink() == null || entry.getTitle() == null ? 0 : 1;
    }
    return entries;
  }

  private static SyndFeed romes(byte[] feed, @Nullable String contentType) throws Exception {
    return new SyndFeedInput()
        .build(new XmlReader(new ByteArrayInputStream(feed), contentType, true));
  }

  private static List<byte[]> feeds(boolean atom, int paragraphs) {
    List<byte[]> feeds = new ArrayList<>();
    for (int feed = 0; feed < FEEDS; feed++) {
      StringBuilder entries = new StringBuilder();
      for (int entry = 0; entry < ENTRIES; entry++) {
        entries.append(entry(atom, paragraphs, feed * ENTRIES + entry));
      }
      feeds.add((atom ? atom(entries) : rss(entries)).getBytes(UTF_8));
    }
    return feeds;
  }

  private static String rss(CharSequence items) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Courier</title>
        <link>https://courier.example/</link><description>News &amp; views</description>
        <language>en-gb</language>%s</channel></rss>
        """
        .formatted(items);
  }

  private static String atom(CharSequence entries) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Courier</title>
        <link href="https://courier.example/"/><id>urn:courier</id>%s</feed>
        """
        .formatted(entries);
  }

  private static String entry(boolean atom, int paragraphs, int number) {
    Instant date = LAST.minus(Duration.ofMinutes(37L * number));
    String address = "https://courier.example/2026/03/what-the-council-said-" + number;
    String teaser =
        "The &quot;council&quot; of the harbour met for the %dth time &amp; heard what people said."
            .formatted(number);
    String said =
        "&lt;p&gt;The council’s %dth meeting was <1>long</1>, &amp;amp; loud.&lt;/p&gt;\n";
    String content =
        said.formatted(number)
            .replace("<1>", "&lt;b&gt;")
            .replace("</1>", "&lt;/b&gt;")
            .repeat(paragraphs);
    return atom
        ? """
          <entry><id>urn:courier:%1$d</id><title>What the council said on day %1$d</title>
          <link rel="alternate" type="text/html" href="%2$s"/><published>%3$s</published>
          <updated>%3$s</updated><author><name>Ada Quill</name></author><summary>%4$s</summary>%5$s</entry>
          """
            .formatted(
                number,
                address,
                date,
                teaser,
                content.isEmpty() ? "" : "<content type=\"html\">" + content + "</content>")
        : """
          <item><title>What the council said on day %1$d</title><link>%2$s</link>
          <guid isPermaLink="true">%2$s</guid><pubDate>%3$s</pubDate><dc:creator>Ada Quill</dc:creator>
          <category>Harbour</category><description>%4$s</description>%5$s</item>
          """
            .formatted(
                number,
                address,
                RFC_822.format(date),
                teaser,
                content.isEmpty() ? "" : "<content:encoded>" + content + "</content:encoded>");
  }
}
