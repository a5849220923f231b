package org.variorum.reader.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeptPagesTest {

  @Test
  void forgetsWhatWasAskedForLongestAgoWhenItIsFull() {
    KeptPage page = page();
    KeptPages pages = new KeptPages(2 * page.size());

    pages.put("one", page);
    pages.put("two", page);
    assertThat(pages.get("one")).isPresent();
    pages.put("three", page);

    assertThat(pages.get("one")).isPresent();
    assertThat(pages.get("two")).isEmpty();
    assertThat(pages.get("three")).isPresent();
  }

  @Test
  void aPageThatIsMadeAnewTakesTheRoomOfTheOld() {
    KeptPage page = page();
    KeptPages pages = new KeptPages(2 * page.size());
    pages.put("one", page);

    for (int i = 0; i < 9; i++) {
      pages.put("two", page);
    }

    assertThat(pages.get("one")).isPresent();
  }

  private static KeptPage page() {
    return KeptPage.of("text/html", new byte[1000], 1, Instant.EPOCH);
  }
}
