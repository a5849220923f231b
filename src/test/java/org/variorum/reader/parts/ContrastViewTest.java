package org.variorum.reader.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContrastViewTest {

  @Test
  void namesAllWhoSayTheSameWordsInOneSentence() {
    assertThat(
            ContrastView.gathered(
                List.of(
                    denial("Courier", "Herald", null),
                    denial("Gazette", "Herald", null),
                    denial("Courier", "Sentinel", null))))
        .containsExactly(denial("Courier, Gazette", "Herald, Sentinel", null));
  }

  @Test
  void keepsWhatACuratorSetApart() {
    assertThat(
            ContrastView.gathered(
                List.of(denial("Courier", "Herald", null), denial("Gazette", "Herald", "read it"))))
        .hasSize(2);
  }

  private static ContrastView denial(String one, String two, @Nullable String reason) {
    return new ContrastView("explain.yes-or-no", one, "No dam", two, "A dam", reason);
  }
}
