package org.variorum.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicRulesTest {

  @Test
  void onePhraseOfAnyIsEnough() {
    TopicRules rules = new TopicRules(List.of("old pier", "lighthouse"), List.of(), List.of());

    assertThat(rules.admit("They closed the old pier.")).isTrue();
    assertThat(rules.admit("They closed the new pier.")).isFalse();
  }

  @Test
  void everyPhraseOfAllIsNeeded() {
    TopicRules rules = new TopicRules(List.of(), List.of("pier", "council"), List.of());

    assertThat(rules.admit("The council closed the pier.")).isTrue();
    assertThat(rules.admit("The pier is closed.")).isFalse();
  }

  @Test
  void onePhraseOfNoneShutsOut() {
    TopicRules rules = new TopicRules(List.of("pier"), List.of(), List.of("Brighton"));

    assertThat(rules.admit("The pier at Brighton is closed.")).isFalse();
    assertThat(rules.admit("The pier at Hook is closed.")).isTrue();
  }

  @Test
  void caseAndWhiteSpaceDoNotMatter() {
    TopicRules rules = new TopicRules(List.of("Old  Pier"), List.of(), List.of());

    assertThat(rules.admit("the OLD\npier")).isTrue();
  }

  @Test
  void rulesThatAskForNothingAdmitNothing() {
    assertThat(new TopicRules(List.of(), List.of(), List.of()).admit("Anything")).isFalse();
    assertThat(new TopicRules(List.of(), List.of(), List.of("x")).admit("Anything")).isFalse();
  }

  @Test
  void excludeWhatHoldsAPhraseThatNoneMayHold() {
    TopicRules rules = new TopicRules(List.of("pier"), List.of(), List.of("Brighton"));

    assertThat(rules.exclude("A BRIGHTON  hotel")).isTrue();
    assertThat(rules.exclude("Nothing yet of what it is about")).isFalse();
  }
}
