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

  @Test
  void saysWhichPhrasesSpeakForATextAndWhichAgainst() {
    TopicRules rules =
        new TopicRules(List.of("pier", "Jetty"), List.of("council"), List.of("Brighton"));

    assertThat(rules.found("The old PIER of the council")).containsExactly("pier", "council");
    assertThat(rules.missing("The old pier of the council")).isEmpty();
    assertThat(rules.missing("Brighton beach")).containsExactly("pier", "Jetty", "council");
    assertThat(rules.missing("A jetty")).containsExactly("council");
    assertThat(rules.forbidden("The pier at  brighton")).containsExactly("Brighton");
  }

  @Test
  void wordsNearEachOtherStandInEitherOrderAboutASentenceApart() {
    TopicRules rules = new TopicRules(List.of("pier ~ town council"), List.of(), List.of());

    assertThat(rules.admit("The Town  Council closed the pier.")).isTrue();
    assertThat(rules.admit("The pier was closed by the town council.")).isTrue();
    assertThat(rules.admit("The pier. " + "And so on. ".repeat(6) + "The town council.")).isFalse();
    assertThat(
            rules.admit(
                "A pier. " + "And so on. ".repeat(6) + "The town council and another pier."))
        .isTrue();
    assertThat(new TopicRules(List.of(" ~ "), List.of(), List.of()).admit("a ~ b")).isFalse();
  }
}
