package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdleLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: The flood in pictures",
        "READ NEXT: The flood in pictures",
        "Also read: The flood",
        "Read also – The flood",
        "Read more",
        "Source link",
        "Source: https://harbour.example/1",
        "Click here to see the map.",
        "Advertisement",
        "ADVERTISEMENT - CONTINUE READING BELOW",
        "Share this article",
        "Subscribe to our newsletter.",
        "Follow us on every network!",
        "Photo: Mira Voss",
        "Image: Harbour Agency",
        "© 2024 Harbour Times",
        "Copyright 2024 Harbour Times. All rights reserved.",
        "https://harbour.example/1",
        "3 min read",
        "Sign up for our newsletter"
      })
  void anInvitationOrACreditIsIdle(String line) {
    assertThat(IdleLines.matches(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read the letter before you sign it, the mayor told the council.",
        "Reading more is good for children, the library says.",
        "Sources said that the bridge would stay closed.",
        "Image is everything to the new mayor.",
        "Advertisement spending fell by a tenth last year.",
        "Share prices fell on Tuesday.",
        "Subscribers of the paper will pay more from May.",
        "Follow the money, the auditor advised.",
        "Copyrighted works are excluded from the deal, and so the museum lost its best pictures of"
            + " the flood. Nobody had expected that, its director said; the town will now buy new"
            + " ones from the painter's heirs, who live abroad and had not been asked before the"
            + " deal was made by the council in May.",
        "Also on Tuesday, the ferry began to run."
      })
  void aStatementIsNotIdle(String line) {
    assertThat(IdleLines.matches(line)).isFalse();
  }

  @Test
  void aHeadingCanAnnounceOtherArticles() {
    assertThat(IdleLines.announceOthers("More from the harbour")).isTrue();
    assertThat(IdleLines.announceOthers("Related stories")).isTrue();
    assertThat(IdleLines.announceOthers("What it costs")).isFalse();
    assertThat(IdleLines.announceOthers("Latest attack kills three people in the town")).isFalse();
  }
}
