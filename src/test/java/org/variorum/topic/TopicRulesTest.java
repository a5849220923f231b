package org.variorum.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.topic.TopicRules.Outside;

class TopicRulesTest {

  @Test
  void onePhraseOfAnyIsEnough() {
    TopicRules rules = new TopicRules(List.of("old pier", "lighthouse"), List.of(), List.of());

    assertThat(rules.admit(text("They closed the old pier."))).isTrue();
    assertThat(rules.admit(text("They closed the new pier."))).isFalse();
  }

  @Test
  void everyPhraseOfAllIsNeeded() {
    TopicRules rules = new TopicRules(List.of(), List.of("pier", "council"), List.of());

    assertThat(rules.admit(text("The council closed the pier."))).isTrue();
    assertThat(rules.admit(text("The pier is closed."))).isFalse();
  }

  @Test
  void onePhraseOfNoneShutsOut() {
    TopicRules rules = new TopicRules(List.of("pier"), List.of(), List.of("Brighton"));

    assertThat(rules.admit(text("The pier at Brighton is closed."))).isFalse();
    assertThat(rules.admit(text("The pier at Hook is closed."))).isTrue();
  }

  @Test
  void caseAndWhiteSpaceDoNotMatter() {
    TopicRules rules = new TopicRules(List.of("Old  Pier"), List.of(), List.of());

    assertThat(rules.admit(text("the OLD\npier"))).isTrue();
  }

  @Test
  void rulesThatAskForNothingAdmitNothing() {
    assertThat(new TopicRules(List.of(), List.of(), List.of()).admit(text("Anything"))).isFalse();
    assertThat(new TopicRules(List.of(), List.of(), List.of("x")).admit(text("Anything")))
        .isFalse();
  }

  @Test
  void excludeWhatHoldsAPhraseThatNoneMayHold() {
    TopicRules rules = new TopicRules(List.of("pier"), List.of(), List.of("Brighton"));

    assertThat(rules.exclude(text("A BRIGHTON  hotel"))).isTrue();
    assertThat(rules.exclude(text("Nothing yet of what it is about"))).isFalse();
  }

  @Test
  void saysWhichPhrasesSpeakForATextAndWhichAgainst() {
    TopicRules rules =
        new TopicRules(List.of("pier", "Jetty"), List.of("council"), List.of("Brighton"));

    assertThat(rules.found(text("The old PIER of the council"))).containsExactly("pier", "council");
    assertThat(rules.missing(text("The old pier of the council"))).isEmpty();
    assertThat(rules.missing(text("Brighton beach"))).containsExactly("pier", "Jetty", "council");
    assertThat(rules.missing(text("A jetty"))).containsExactly("council");
    assertThat(rules.forbidden(text("The pier at  brighton"))).containsExactly("Brighton");
  }

  @Test
  void wordsNearEachOtherStandInEitherOrderAboutASentenceApart() {
    TopicRules rules = new TopicRules(List.of("pier ~ town council"), List.of(), List.of());

    assertThat(rules.admit(text("The Town  Council closed the pier."))).isTrue();
    assertThat(rules.admit(text("The pier was closed by the town council."))).isTrue();
    assertThat(rules.admit(text("The pier. " + "And so on. ".repeat(6) + "The town council.")))
        .isFalse();
    assertThat(
            rules.admit(
                text("A pier. " + "And so on. ".repeat(6) + "The town council and another pier.")))
        .isTrue();
    assertThat(new TopicRules(List.of(" ~ "), List.of(), List.of()).admit(text("a ~ b"))).isFalse();
  }

  @Test
  void boundsOfDaysAreDaysInUtcAndBelongThemselves() {
    TopicRules march =
        new TopicRules(
            List.of("pier"),
            List.of(),
            List.of(),
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 3, 31),
            List.of(),
            List.of());

    assertThat(march.outside(at("2026-02-28T23:59:59Z"))).contains(Outside.EARLY);
    assertThat(march.admit(at("2026-03-01T00:00:00Z"))).isTrue();
    assertThat(march.admit(at("2026-03-31T23:59:59Z"))).isTrue();
    assertThat(march.outside(at("2026-04-01T00:00:00Z"))).contains(Outside.LATE);
    assertThat(march.exclude(at("2026-04-01T00:00:00Z"))).isTrue();
    assertThat(march.exclude(text("Nothing is known of its day")))
        .as("an entry without a day may belong")
        .isFalse();
  }

  @Test
  void outletsAreThoseNamedOrAllOthers() {
    TopicRules only = outlets(List.of("courier"), List.of());
    TopicRules except = outlets(List.of(), List.of("courier"));

    assertThat(only.admit(of("courier"))).isTrue();
    assertThat(only.outside(of("gull"))).contains(Outside.OUTLET);
    assertThat(except.outside(of("courier"))).contains(Outside.OUTLET);
    assertThat(except.admit(of("gull"))).isTrue();
  }

  private static TopicRules outlets(List<String> only, List<String> except) {
    return new TopicRules(List.of("pier"), List.of(), List.of(), null, null, only, except);
  }

  private static Candidate of(String outlet) {
    return Candidate.of("The pier", "", outlet, null);
  }

  private static Candidate at(String published) {
    return Candidate.of("The pier", "", "courier", Instant.parse(published));
  }

  @Test
  void knowsWhichRulesAdmitNothingMore() {
    TopicRules rules =
        new TopicRules(
            List.of("pier", "quay"),
            List.of("council"),
            List.of("Brighton"),
            LocalDate.of(2031, 5, 1),
            null,
            List.of("courier", "gazette"),
            List.of("echo"));
    TopicRules narrower =
        new TopicRules(
            List.of("pier"),
            List.of("council", "storm"),
            List.of("Brighton", "Hook"),
            LocalDate.of(2031, 5, 2),
            LocalDate.of(2031, 6, 1),
            List.of("courier"),
            List.of("echo", "globe"));

    assertThat(rules.narrow(rules)).isTrue();
    assertThat(narrower.narrow(rules)).isTrue();
    assertThat(rules.narrow(narrower)).isFalse();
    assertThat(words("pier").narrow(words("pier", "quay"))).isTrue();
    assertThat(words("pier", "mole").narrow(words("pier", "quay"))).isFalse();
    assertThat(words().narrow(words("pier"))).as("none at all").isTrue();
    assertThat(words("pier").narrow(words())).as("the first").isFalse();
    TopicRules all = new TopicRules(List.of(), List.of("pier"), List.of());
    assertThat(all.narrow(words("pier"))).as("of any words").isFalse();
  }

  private static TopicRules words(String... any) {
    return new TopicRules(List.of(any), List.of(), List.of());
  }

  private static Candidate text(String text) {
    return Candidate.of("", text, "courier", null);
  }
}
