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
        "Sign up for our newsletter",
        "Stand: 05.03.2024, 06:00 Uhr",
        "Published on 5 March 2024 at 9:12 am",
        "Posted in Town, Sea and Letters",
        "Tags: bridge, ferry",
        "This site uses cookies to count its visitors.",
        "Externer Inhalt nicht verfügbar",
        "{* #signInForm *} {* password *}"
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
        "Also on Tuesday, the ferry began to run.",
        "Tag für Tag fährt die Fähre über den Fluss.",
        "We baked cookies for the whole town, the mayor said.",
        "Published in 1920, the book tells of the bridge and of those who built it.",
        "Categories of boats are fixed by law.",
        "Keywords matter more than ever to the harbour office."
      })
  void aStatementIsNotIdle(String line) {
    assertThat(IdleLines.matches(line)).isFalse();
  }

  @Test
  void aHeadingCanAnnounceWhatReadersAnswer() {
    assertThat(IdleLines.announceAnswers("8 Responses to “Bridge to be rebuilt”")).isTrue();
    assertThat(IdleLines.announceAnswers("Leave a comment")).isTrue();
    assertThat(IdleLines.announceAnswers("Kommentare (12)")).isTrue();
    assertThat(IdleLines.announceAnswers("Comments by the mayor led to a dispute")).isFalse();
    assertThat(IdleLines.announceAnswers("A response to the flood")).isFalse();
  }

  @Test
  void aHeadingCanAnnounceOtherArticles() {
    assertThat(IdleLines.announceOthers("More from the harbour")).isTrue();
    assertThat(IdleLines.announceOthers("Related stories")).isTrue();
    assertThat(IdleLines.announceOthers("What it costs")).isFalse();
    assertThat(IdleLines.announceOthers("Latest attack kills three people in the town")).isFalse();
  }
}
