package org.variorum.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.claim.Told.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry line was founded in 1971.",
        "Ilse Brandt has led the council since 2019.",
        "The council had previously rejected a new bridge.",
      })
  void looksBack(String words) {
    assertThat(Background.isMostOf(List.of(told(1, words)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council closed the pier on Monday.",
        "The council closed the pier.",
        "The council, which was founded in 1971, closed the pier.",
        "The council had closed the pier.",
        "The council will open a pier that was closed in 2019 next week.",
        "On Monday the council recalled the flood of 1971.",
      })
  void tellsNews(String words) {
    assertThat(Background.isMostOf(List.of(told(1, words)))).isFalse();
  }

  @Test
  void pastPerfectThatComesBackInThreeStoriesLooksBack() {
    String words = "The council had closed the pier.";

    assertThat(Background.isMostOf(List.of(told(1, words), told(2, words), told(3, words))))
        .isTrue();
  }

  @Test
  void halfOfTheMembersAreNotMost() {
    assertThat(
            Background.isMostOf(
                List.of(
                    told(1, "The ferry line was founded in 1971."),
                    told(2, "The ferry line was founded."))))
        .isFalse();
  }
}
