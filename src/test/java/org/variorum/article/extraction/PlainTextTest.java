package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static final String BRIDGE =
      "The council voted on Tuesday to rebuild the old bridge, which has been closed since the"
          + " flood in spring.";
  private static final String COST = "Engineers expect the work to cost about four million crowns.";

  private final ArticleExtractor extractor = new ArticleExtractor();

  @Test
  void takesAShortFirstLineForTheHeadline() {
    ExtractedArticle article =
        extractor.fromText("Bridge to be rebuilt\n\n" + BRIDGE + "\n" + COST, null);

    assertThat(article.title()).isEqualTo("Bridge to be rebuilt");
    assertThat(article.text()).isEqualTo(BRIDGE + "\n\n" + COST);
    assertThat(article.origins()).containsEntry("title", "first line");
  }

  @Test
  void dropsTheFirstLineThatRepeatsTheGivenTitle() {
    ExtractedArticle article =
        extractor.fromText("BRIDGE TO BE “REBUILT”.\n" + BRIDGE, "Bridge to be rebuilt");

    assertThat(article.title()).isEqualTo("Bridge to be rebuilt");
    assertThat(article.text()).isEqualTo(BRIDGE);
  }

  @Test
  void aFirstLineThatEndsLikeASentenceIsText() {
    ExtractedArticle article = extractor.fromText(COST + "\n" + BRIDGE, null);

    assertThat(article.text()).startsWith(COST);
    assertThat(article.title()).isEqualTo(COST);
  }

  @Test
  void aTitleFromTheFirstSentenceIsCutAtAWord() {
    String sentence = BRIDGE.replace("spring.", "spring and which nobody will miss.");

    assertThat(extractor.fromText(sentence, null).title())
        .isEqualTo(
            "The council voted on Tuesday to rebuild the old bridge, which has been closed since"
                + " the flood in spring and…")
        .hasSizeLessThanOrEqualTo(110);
  }

  @Test
  void anAbbreviationEndsNoFirstSentence() {
    assertThat(
            extractor
                .fromText(
                    "The well known Dr. Voss of the U.S. Navy came by boat. He left on foot.", null)
                .title())
        .isEqualTo("The well known Dr. Voss of the U.S. Navy came by boat.");
  }

  @Test
  void dropsIdleLinesAndTheDateline() {
    ExtractedArticle article =
        extractor.fromText(
            " date 2024-03-05 (HTA) "
                + BRIDGE
                + "\nAdvertisement\n"
                + COST
                + "\nRead next: The flood in pictures\nSource link\n",
            "Bridge");

    assertThat(article.text()).isEqualTo(BRIDGE + "\n\n" + COST);
  }

  @Test
  void emptyTextGivesAnEmptyArticle() {
    ExtractedArticle article = extractor.fromText(" \n ", null);

    assertThat(article.title()).isEmpty();
    assertThat(article.text()).isEmpty();
  }
}
