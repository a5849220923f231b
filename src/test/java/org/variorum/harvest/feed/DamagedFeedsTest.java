package org.variorum.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DamagedFeedsTest {

  static final int ENTRIES = 5;

  private static final Instant FIRST = Instant.parse("2026-03-09T08:30:05Z");

  /** How the same feed is written. */
  enum Format {
    RSS_20(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>Harbour Courier</title>
        <link>https://courier.example/</link><description>News</description>%s</channel></rss>
        """,
        """
        <item><title>%1$s</title><link>%2$s</link><guid isPermaLink="false">courier-%4$d</guid>
        <pubDate>Mon, 09 Mar 2026 0%4$d:30:05 GMT</pubDate>
        <description>Teaser: what they said &lt; meant of the quay %4$d.</description></item>
        """),
    RSS_10(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://courier.example/"><title>Harbour Courier</title>
        <link>https://courier.example/</link><description>News</description></channel>%s</rdf:RDF>
        """,
        """
        <item rdf:about="%2$s"><title>%1$s</title><link>%2$s</link><dc:date>%3$s</dc:date>
        <description>Teaser: what they said &lt; meant of the quay %4$d.</description></item>
        """),
    ATOM_10(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Courier</title>
        <link href="https://courier.example/"/><id>urn:courier</id>%s</feed>
        """,
        """
        <entry><title>%1$s</title><link rel="alternate" type="text/html" href="%2$s"/>
        <id>urn:courier:%4$d</id><published>%3$s</published><updated>%3$s</updated>
        <summary>Teaser: what they said &lt; meant of the quay %4$d.</summary></entry>
        """),
    ATOM_03(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Harbour Courier</title>
        <link rel="alternate" type="text/html" href="https://courier.example/"/>%s</feed>
        """,
        """
        <entry><title>%1$s</title><link rel="alternate" type="text/html" href="%2$s"/>
        <id>urn:courier:%4$d</id><issued>%3$s</issued><modified>%3$s</modified>
        <summary>Teaser: what they said &lt; meant of the quay %4$d.</summary></entry>
        """);

    private final String frame;
    private final String entry;

    Format(String frame, String entry) {
      this.frame = frame;
      this.entry = entry;
    }

    String feed() {
      StringBuilder entries = new StringBuilder();
      for (int i = 0; i < ENTRIES; i++) {
        entries.append(
            entry.formatted(
                title(i).replace("&", "&amp;"), address(i).replace("&", "&amp;"), date(i), 8 - i));
      }
      return frame.formatted(entries);
    }
  }

  static String title(int entry) {
    return "The Courier’s %d. café of the „Größe“ & quay".formatted(entry);
  }

  static String address(int entry) {
    return "https://courier.example/news?day=%d&region=2".formatted(entry);
  }

  static Instant date(int entry) {
    return FIRST.minus(Duration.ofHours(entry));
  }

  static Stream<Arguments> damagedFeeds() {
    return Arrays.stream(Format.values())
        .flatMap(
            format -> Arrays.stream(Damage.values()).map(damage -> Arguments.of(format, damage)));
  }

  @ParameterizedTest
  @MethodSource("damagedFeeds")
  void readsEveryEntryHoweverTheFeedIsDamaged(Format format, Damage damage) throws Exception {
    List<Entry> entries = Reading.read(damage.done(format.feed()), damage.contentType()).entries();

    assertThat(entries).extracting(Entry::title).containsExactlyElementsOf(titles(damage));
    assertThat(entries)
        .extracting(entry -> entry.address().toString())
        .containsExactlyElementsOf(each().mapToObj(DamagedFeedsTest::address).toList());
    assertThat(entries)
        .extracting(Entry::published)
        .containsExactlyElementsOf(each().mapToObj(DamagedFeedsTest::date).toList());
  }

  /** A letter put amid a title stays there, a control character does not. */
  static List<String> titles(Damage damage) {
    return each()
        .mapToObj(
            i ->
                damage == Damage.WINDOWS_IN_PLACES && i == 0
                    ? title(i).replace("of the", "of the–")
                    : title(i))
        .toList();
  }

  private static IntStream each() {
    return IntStream.range(0, ENTRIES);
  }
}
