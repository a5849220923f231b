package org.variorum.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  @Test
  void headlineMostLikeTheOthersNamesTheStory() {
    assertThat(
            Headline.clearest(
                List.of(
                    headline("You won’t believe what the council did", 80),
                    headline("Council closes the old pier", 10),
                    headline("Old pier closed by council", 0))))
        .isEqualTo("Council closes the old pier");
  }

  @Test
  void earlierOfTwoNamesTheStory() {
    assertThat(Headline.clearest(List.of(headline("First", 0), headline("Second", 40))))
        .isEqualTo("First");
  }

  @Test
  void storyOfArticlesThatWaitHasANameToo() {
    assertThat(Headline.clearest(List.of(new Headline("Waiting", null)))).isEqualTo("Waiting");
  }

  private static Headline headline(String text, int degrees) {
    return new Headline(text, Members.member(1, 0, degrees, "a").title());
  }
}
