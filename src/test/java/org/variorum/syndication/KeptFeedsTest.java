package org.variorum.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.variorum.chronicle.Version;
import org.variorum.syndication.format.Format;

class KeptFeedsTest {

  private final KeptFeeds feeds = new KeptFeeds(2);
  private int written;

  @Test
  void writesAFeedOnce() {
    assertThat(ask("/a", 1)).isEqualTo(ask("/a", 1));
    assertThat(written).isEqualTo(1);
  }

  @Test
  void writesItAgainWhenItChanged() {
    ask("/a", 1);
    assertThat(ask("/a", 2)).isEqualTo("/a 2");
  }

  @Test
  void keepsNothingBeforeChangesAreCounted() {
    ask("/a", 0);
    ask("/a", 0);
    assertThat(written).isEqualTo(2);
  }

  @Test
  void tellsFeedsApart() {
    ask("/a", 1);
    assertThat(ask("/b", 1)).isEqualTo("/b 1");
  }

  @Test
  void forgetsWhatNobodyAskedForLongest() {
    ask("/a", 1);
    ask("/b", 1);
    ask("/a", 1);
    ask("/c", 1);
    ask("/a", 1);
    assertThat(written).isEqualTo(3);
    ask("/b", 1);
    assertThat(written).isEqualTo(4);
  }

  private String ask(String path, long version) {
    byte[] feed =
        feeds.get(
            new FeedQuery("https://pier.example", path, null, Format.RSS, 1),
            new Version(version, Instant.EPOCH),
            () -> {
              written++;
              return (path + " " + version).getBytes(StandardCharsets.UTF_8);
            });
    return new String(feed, StandardCharsets.UTF_8);
  }
}
