package org.variorum.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.topic.Referent;

class ReferentFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dissent memo       | Two dissent memos came.               | dissent memo
          dissent memos      | A Dissent Memo came.                  | dissent memos
          pier memo          | The pier’s memo came.                 | pier memo
          Quay-Mole dispute  | The Quay–Mole dispute goes on.        | Quay-Mole dispute
          harbour dispute    | The harbour “dispute” goes on.        | harbour dispute
          U.S. aid           | It waits for US aid.                  | U.S. aid
          Jan. 6 riot        | After the Jan. 6 riot they left.      | Jan. 6 riot
          war on *           | They call it the war on Borduria now. | war on Borduria
          dock*              | The Dockers left.                     | Dockers
          * dispute          | A bitter harbour dispute goes on.     | harbour dispute
          """)
  void findsANameInItsForms(String name, String sentence, String text) {
    assertThat(in(sentence, new Referent("it", List.of(name)))).containsExactly("it: " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          memo         | The memorial came.
          dissent memo | The dissent, memo or not, came.
          dissent memo | Out of dissent came a memo.
          dock*        | They went to a dry haddock shop.
          war on *     | He warns of war on
          """)
  void passesOverWhatIsNoUseOfIt(String name, String sentence) {
    assertThat(in(sentence, new Referent("it", List.of(name)))).isEmpty();
  }

  @Test
  void longestNameHasThePlaceWhicheverThingItNames() {
    Referent memo = new Referent("the memo", List.of("memo", "protest letter"));
    Referent letters = new Referent("letters", List.of("letter", "memo of the mole"));

    assertThat(in("A protest letter, a letter, a memo and the memo of the mole.", memo, letters))
        .containsExactly(
            "the memo: protest letter",
            "letters: letter",
            "the memo: memo",
            "letters: memo of the mole");
  }

  @Test
  void nothingIsFoundWithoutSettings() {
    assertThat(in("A memo.")).isEmpty();
  }

  @Test
  void endlessSentenceTakesBoundedTime() {
    String endless = "memo - ".repeat(40_000) + "a.".repeat(40_000) + "'".repeat(40_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(in(endless, new Referent("it", List.of("memo memo memo", "* memo", "me*o"))))
                .isNotNull());
  }

  private static List<String> in(String sentence, Referent... referents) {
    return new ReferentFinder(List.of(referents))
        .in(sentence).stream().map(found -> found.referent() + ": " + found.text()).toList();
  }
}
