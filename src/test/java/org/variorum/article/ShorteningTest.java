package org.variorum.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShorteningTest {

  private static final String LEAD =
      "The harbour council closed the old pier on Friday, and nobody knows when it will open again.";
  private static final String REST =
      " Fishermen who moor there were told to leave by the end of May. The mayor did not say where"
          + " they may go, and the lagoon is closed to boats of any size until the dredger is done.";

  @Test
  void beginningOfATextIsAStub() {
    assertThat(Shortening.between(LEAD + REST, LEAD, false)).isTrue();
    assertThat(Shortening.between(LEAD + REST, LEAD + " Subscribe to read on.", true)).isTrue();
  }

  @Test
  void teaserOfItsOwnIsAStubWhereThePageSaysSo() {
    String teaser = "The pier is closed, and boats must go.";

    assertThat(Shortening.between(LEAD + REST, teaser, true)).isTrue();
    assertThat(Shortening.between(LEAD + REST, teaser, false)).isFalse();
  }

  @Test
  void shortNoticeInPlaceOfATextIsNone() {
    assertThat(
            Shortening.between(
                LEAD + REST, "This article was wrong. We are sorry, and took it down.", false))
        .isFalse();
  }

  @Test
  void endOfATextIsNone() {
    assertThat(Shortening.between(LEAD + LEAD + REST, REST, false)).isFalse();
  }

  @Test
  void sameOrLongerTextIsNone() {
    assertThat(Shortening.between(LEAD, LEAD, true)).isFalse();
    assertThat(Shortening.between(LEAD, LEAD + REST, true)).isFalse();
  }
}
