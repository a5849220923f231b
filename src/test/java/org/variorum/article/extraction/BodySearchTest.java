package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BodySearchTest {

  private static final String[] TEXT = {
    "The council voted on Tuesday to rebuild the old bridge, which has been closed since the flood"
        + " in spring, and to run a small ferry until then.",
    "Engineers expect the work to cost about four million crowns and to last until the autumn of"
        + " next year, should the winter be a mild one.",
    "Until then the ferry will carry people and bicycles over the river every twenty minutes, from"
        + " six in the morning until midnight.",
    "Not everybody is content, for the owners of the market fear that lorries will stay away and"
        + " that the ice will melt before the boats are unloaded."
  };
  private static final String OFFER =
      "Our little shop by the pier has cups, caps and calendars with the finest views of the"
          + " harbour.";

  private static ExtractedArticle page(String head, String body) {
    return new ArticleExtractor()
        .fromHtml("<head>" + head + "</head><body>" + body, "https://gazette.example/bridge");
  }

  private static String paragraphs(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  private static String claim(String body) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":"
        + JsonMapper.shared().writeValueAsString(body)
        + "}</script>";
  }

  @Test
  void whatAWholeClaimDoesNotHoldIsTheSites() {
    String shop = paragraphs(TEXT[0], TEXT[1], OFFER, TEXT[2], TEXT[3]);

    assertThat(page("", shop).text()).contains(OFFER);
    assertThat(page(claim(String.join(" ", TEXT)), shop).text())
        .isEqualTo(String.join("\n\n", TEXT));
  }

  @Test
  void aClaimThatIsOnlyATeaserConfirmsNothing() {
    assertThat(page(claim(TEXT[0]), paragraphs(TEXT)).text()).isEqualTo(String.join("\n\n", TEXT));
  }

  @Test
  void theClaimStandsInForATextThatThePageDoesNotShow() {
    assertThat(page(claim(String.join("\n", TEXT)), "<div id=app></div>").text())
        .isEqualTo(String.join("\n\n", TEXT));
  }

  @Test
  void theTextIsFoundInTheDataOfAScript() {
    String json =
        JsonMapper.shared()
            .writeValueAsString("<p>" + String.join("</p><p>", TEXT) + "</p>")
            .replace("<", "\\u003c");

    assertThat(
            page(
                    "",
                    "<div id=app></div><script>state={\"a\":\"<p>x\",\"body\":"
                        + json
                        + "}</script>")
                .text())
        .isEqualTo(String.join("\n\n", TEXT));
  }

  @Test
  void aTextWhoseEveryPartIsNamedLikeClutterIsFoundAllTheSame() {
    assertThat(
            page(
                    "",
                    "<div class=newsletter>"
                        + paragraphs(TEXT[0])
                        + "</div><div class=related>"
                        + paragraphs(TEXT[1])
                        + "</div><div class=promo-x>"
                        + paragraphs(TEXT[2])
                        + "</div><div class=share-y>"
                        + paragraphs(TEXT[3])
                        + "</div>")
                .text())
        .isEqualTo(String.join("\n\n", TEXT));
  }

  @Test
  void aTextOfLinkedNamesIsFoundBesideItsHeadline() {
    String names = "<a href=/n>Nordmole</a>, <a href=/o>Ostmole</a>, <a href=/s>Sandmole</a>";

    assertThat(
            page(
                    "",
                    "<div><h1>Where the river rose</h1><p>Strongly:</p>"
                        + ("<p>Mole: " + names + ", and the isles</p>").repeat(1)
                        + "<p>Flats: "
                        + names
                        + ", and the moors</p>"
                        + "<p>Coast: "
                        + names
                        + ", and the dunes</p>"
                        + "<p>Inland: "
                        + names
                        + ", and the woods</p>"
                        + "<p>Abroad: "
                        + names
                        + ", and the rest of the region</p></div>")
                .text())
        .contains("Flats: Nordmole, Ostmole, Sandmole, and the moors");
  }

  @Test
  void aTextThatIsHeldTwiceIsReadOnce() {
    String[] longer = new String[20];
    for (int i = 0; i < longer.length; i++) {
      longer[i] = "In year " + i + " " + TEXT[i % 4];
    }

    assertThat(
            page("", "<div>" + paragraphs(longer) + "<p>" + String.join(" ", longer) + "</p></div>")
                .text())
        .isEqualTo(String.join("\n\n", longer));
  }
}
