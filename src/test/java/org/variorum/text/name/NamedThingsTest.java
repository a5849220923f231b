package org.variorum.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.text.TextReader;

class NamedThingsTest {

  private static final TextReader READER = new TextReader();

  @Test
  void findsCommonNounsWithTheWordsThatSayWhich() {
    assertThat(READER.things("Forty dockers signed the first protest letter on Monday."))
        .extracting(NamedThing::text)
        .containsExactly("dockers", "protest letter");
  }

  @Test
  void tellsTheWordsAround() {
    assertThat(READER.things("Forty dockers signed the protest letter and left."))
        .last()
        .satisfies(
            thing -> {
              assertThat(thing.head()).isEqualTo("letter");
              assertThat(thing.before()).isEqualTo("sign");
              assertThat(thing.after()).isEqualTo("and");
            });
  }

  @Test
  void namesAndEmptyNounsAreNone() {
    assertThat(READER.things("Maria Okoro left the ministry a week ago."))
        .extracting(NamedThing::text)
        .containsExactly("ministry");
  }

  @Test
  void wordsWithoutEndAreNone() {
    assertThat(READER.things("They signed the " + "x".repeat(200) + " letter at the pier."))
        .extracting(NamedThing::text)
        .containsExactly("pier");
  }
}
