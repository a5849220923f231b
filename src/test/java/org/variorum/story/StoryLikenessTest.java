package org.variorum.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.story.Members.member;
import static org.variorum.story.Members.saying;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryLikenessTest {

  private static final String PIER = "council close pier engineer rust storm harbour leg";

  private final StoryLikeness likeness = new StoryLikeness(new WordRarity(0, Map.of()));
  private final Member pier = member(1, 0, 0, PIER);

  @Test
  void reportsOfOneEventAreAlike() {
    assertThat(likeness.of(pier, member(2, 5, 20, "council close pier engineer rust trader")))
        .isPositive();
  }

  @Test
  void reportsOfTwoEventsAreNot() {
    assertThat(likeness.of(pier, member(2, 5, 80, "sail regatta win crew medal yacht")))
        .isNegative();
  }

  @Test
  void sameWordsMonthsLaterTellOfAnotherEvent() {
    Member soon = member(2, 12, 35, "council close pier flood bridge vote mayor");
    Member late = member(3, 24 * 45, 35, "council close pier flood bridge vote mayor");

    assertThat(likeness.of(pier, soon)).isPositive();
    assertThat(likeness.of(pier, late)).isNegative();
  }

  @Test
  void withinADayTimeTellsNothing() {
    Member now = member(2, 0, 30, PIER);
    Member tonight = member(3, 23, 30, PIER);

    assertThat(likeness.of(pier, now)).isEqualTo(likeness.of(pier, tonight));
  }

  @Test
  void whatSaysTheSameInOtherWordsTellsOfTheSameEvent() {
    String spun = "board shut jetty expert corrosion gale dock pillar";
    Member copy = saying(member(2, 5, 40, spun), 0, 50, 100, 150);
    Member other = saying(member(3, 5, 40, spun), 0, 200, 250, 300);
    Member original = saying(pier, 2, 52, 102, 148);

    assertThat(likeness.of(original, copy)).isPositive();
    assertThat(likeness.of(original, other)).isNegative();
  }

  @Test
  void likenessGoesBothWays() {
    Member other = member(2, 50, 40, "pier rust trader regatta");

    assertThat(likeness.of(pier, other)).isEqualTo(likeness.of(other, pier));
  }

  @Test
  void articleWithoutWordsIsLikeNothing() {
    assertThat(likeness.of(pier, new Member(2, pier.time(), pier.title(), Map.of(), List::of)))
        .isNegative();
  }
}
