package org.variorum.reader.origins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {

  @Test
  void longNamesWrap() {
    assertThat(WrappedText.of("The Harbour Courier and Gazette", 20))
        .containsExactly("The Harbour Courier", "and Gazette");
  }

  @Test
  void aWordLongerThanALineIsCut() {
    assertThat(WrappedText.of("Donaudampfschifffahrt", 12))
        .containsExactly("Donaudampfs-", "chifffahrt");
  }

  @Test
  void whatIsTooLongEndsInAnEllipsis() {
    assertThat(WrappedText.of("one two three four five", 5))
        .containsExactly("one", "two", "three …");
  }
}
