package org.variorum.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrintingTest {

  private static final String SAID = "We have asked the council four times to mend the old pier";
  private static final String ALTERED =
      "We have begged the council four times to mend the old pier";

  @Test
  void oneSpeakerIsKnownByTheLastName() {
    assertThat(alike("Mr Roe", "Tamsin Roe")).isTrue();
    assertThat(alike("Ada Quill", "Tamsin Roe")).isFalse();
  }

  @Test
  void roleOrNobodyMayBeAnySpeaker() {
    assertThat(alike("an official", "Tamsin Roe")).isTrue();
    assertThat(alike(null, "Tamsin Roe")).isTrue();
  }

  @Test
  void speakerNamedNearbyIsEnoughWhereTheSentenceNamesAnother() {
    assertThat(alike("North Wire", "Tamsin Roe")).isFalse();
    assertThat(alike("North Wire", "Tamsin Roe", "roe")).isTrue();
  }

  private static boolean alike(@Nullable String one, @Nullable String two, String... near) {
    return new Printing(0, 1, null, 0, SAID, one, Set.of(near), false)
        .reprints(new Printing(0, 2, null, 0, ALTERED, two, Set.of(), false))
        .isPresent();
  }
}
