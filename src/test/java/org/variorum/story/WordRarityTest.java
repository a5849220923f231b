package org.variorum.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.story.Members.member;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordRarityTest {

  private final WordRarity empty = new WordRarity(0, Map.of());

  @Test
  void commonEnglishWordsTellLittleFromTheFirstArticleOn() {
    assertThat(empty.of("time")).isLessThan(empty.of("harbour"));
    assertThat(empty.of("harbour")).isLessThan(empty.of("regatta-goer"));
  }

  @Test
  void whatEveryArticleHereUsesTellsLittleHere() {
    WordRarity harbourNews = new WordRarity(1_000, Map.of("harbour", 900));

    assertThat(harbourNews.of("harbour")).isLessThan(empty.of("harbour") / 2);
    assertThat(harbourNews.of("pier")).isGreaterThan(harbourNews.of("harbour"));
  }

  @Test
  void wordsTellMoreOfAnArticleThatRepeatsThem() {
    assertThat(empty.tellingWords(member(1, 0, 0, "pier pier pier quay time time time time"), 2))
        .containsExactly("pier", "quay");
  }
}
