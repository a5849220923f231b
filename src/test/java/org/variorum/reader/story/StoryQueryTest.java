package org.variorum.reader.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryQueryTest {

  @Test
  void anAddressSaysNoMoreThanWasAskedFor() {
    assertThat(StoryQuery.of(Map.of()).address("letter")).isEqualTo("/stories/letter");
    assertThat(StoryQuery.of(Map.of("claims", "2", "show", "numbers")).address("letter"))
        .isEqualTo("/stories/letter?show=numbers&claims=2");
  }

  @Test
  void whatMakesNoSenseIsAsIfNotAsked() {
    StoryQuery query =
        StoryQuery.of(
            Map.of("show", "<b>", "claims", "-1", "articles", "x", "outlets", "a b,Wire,\"><b>"));

    assertThat(query.address("letter")).isEqualTo("/stories/letter");
  }

  @Test
  void anotherFilterBeginsWithTheFirstPage() {
    StoryQuery query = StoryQuery.of(Map.of("claims", "3", "articles", "2"));

    assertThat(query.showing(Show.DIFFERENCES).address("letter"))
        .isEqualTo("/stories/letter?show=differences&articles=2");
    assertThat(query.toggling("wire").address("letter")).isEqualTo("/stories/letter?outlets=wire");
  }
}
