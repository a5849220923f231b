package org.variorum.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.PublicationTime;

class PageFactsTest {

  private static final String ADDRESS = "https://gazette.example/2021/03/05/bridge";
  private static final String TEXT =
      "<p>The council voted on Tuesday to rebuild the old bridge, which has been closed since the"
          + " flood.</p>";

  private static ExtractedArticle page(String head, String body) {
    return new ArticleExtractor()
        .fromHtml(
            "<html lang=en-GB><head>" + head + "</head><body>" + body + "</body></html>", ADDRESS);
  }

  private static String data(String properties) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
        + properties
        + "}</script>";
  }

  @Test
  void theShownHeadlineLosesItsSiteOnly() {
    ExtractedArticle article =
        page(
            "<meta property=og:title content='Old bridge is rebuilt | Town | 05.03.2021'>",
            "<h1>Old bridge is rebuilt</h1>" + TEXT);

    assertThat(article.title()).isEqualTo("Old bridge is rebuilt");
    assertThat(article.origins()).containsEntry("title", "h1");
  }

  @Test
  void aHeadingWithItsKickerRunIntoItYieldsToTheSameHeadlineInTheData() {
    ExtractedArticle article =
        page(
            data("\"headline\":\"Flood town: Old bridge is rebuilt\""),
            "<h1><span>Flood town</span>Old bridge is rebuilt</h1>" + TEXT);

    assertThat(article.title()).isEqualTo("Flood town: Old bridge is rebuilt");
  }

  @Test
  void theHeadlineOfAPageWithoutAnyDataIsTheHeadingThatItsTitleRepeats() {
    ExtractedArticle article =
        page(
            "<title>Old bridge is rebuilt - The Quay Log</title>",
            "<h2>Latest</h2><h2>Old bridge is rebuilt</h2>" + TEXT);

    assertThat(article.title()).isEqualTo("Old bridge is rebuilt");
    assertThat(article.origins()).containsEntry("title", "h2");
  }

  @Test
  void theNameOfTheSiteIsNoHeadline() {
    ExtractedArticle article =
        page(
            "<meta property=og:site_name content='Mole Gazette'>",
            "<h1>Mole Gazette</h1><h1>Old bridge is rebuilt</h1>" + TEXT);

    assertThat(article.title()).isEqualTo("Old bridge is rebuilt");
  }

  @Test
  void theClockOfThePageIsKept() {
    ExtractedArticle article = page(data("\"datePublished\":\"2021-03-05T00:30:00+02:00\""), TEXT);

    assertThat(article.published())
        .isEqualTo(new PublicationTime(Instant.parse("2021-03-04T22:30:00Z"), false));
    assertThat(article.offset()).isEqualTo(ZoneOffset.ofHours(2));
  }

  @Test
  void aPlaceThatKnowsTheHourWinsOverOneThatKnowsOnlyTheSameDay() {
    ExtractedArticle article =
        page(
            data("\"datePublished\":\"2021-03-05\"")
                + "<meta property=article:published_time content='2021-03-05T09:15:00Z'>",
            TEXT);

    assertThat(article.published())
        .isEqualTo(new PublicationTime(Instant.parse("2021-03-05T09:15:00Z"), false));
    assertThat(article.origins()).containsEntry("published", "article:published_time");
  }

  @Test
  void aPlaceThatKnowsTheHourOfAnotherDayDoesNot() {
    ExtractedArticle article =
        page(
            data("\"datePublished\":\"2021-03-05\"")
                + "<meta property=article:published_time content='2021-04-01T09:15:00Z'>",
            TEXT);

    assertThat(article.published())
        .isEqualTo(new PublicationTime(Instant.parse("2021-03-05T12:00:00Z"), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stand: 05.04.2020, 06:00 Uhr",
        "Veröffentlicht am 5. April 2020",
        "Published 5th April 2020",
        "April 5, 2020 at 9 am",
        "Publié le 5 avril 2020",
        "5 de abril de 2020",
        "Pubblicato il 5 aprile 2020",
        "2020年4月5日"
      })
  void aShownDayIsReadInManyLanguages(String line) {
    ExtractedArticle article = page("", "<h1>Bridge</h1><div>" + line + "</div>" + TEXT);

    assertThat(article.published())
        .isEqualTo(new PublicationTime(Instant.parse("2020-04-05T12:00:00Z"), true));
    assertThat(article.origins()).containsEntry("published", "page");
  }

  @Test
  void theMonthComesFirstWhereTheLanguageIsThatOfTheUnitedStates() {
    assertThat(Days.in("04/05/2020", true)).isEqualTo("2020-04-05");
    assertThat(Days.in("04/05/2020", false)).isEqualTo("2020-05-04");
    assertThat(Days.in("04/25/2020", false)).isEqualTo("2020-04-25");
    assertThat(Days.in("room 12 of 2020 houses", false)).isNull();
  }

  @Test
  void theDayInTheAddressIsTheLastResort() {
    ExtractedArticle article = page("", TEXT);

    assertThat(article.published())
        .isEqualTo(new PublicationTime(Instant.parse("2021-03-05T12:00:00Z"), true));
    assertThat(article.origins()).containsEntry("published", "address");
  }

  @Test
  void timesInMenusAndTeasersTellNothing() {
    ExtractedArticle article =
        page(
            "",
            "<nav><time datetime=2019-01-01></time></nav><h1>Bridge</h1>"
                + TEXT
                + "<div class=related><time datetime=2019-02-02></time></div>");

    assertThat(article.origins()).containsEntry("published", "address");
  }

  @Test
  void aPrintedBylineNamesThePersonWhereTheDataNamesTheHouse() {
    ExtractedArticle article =
        page(
            "<meta property=og:site_name content='Mole Gazette'>"
                + data("\"author\":{\"name\":\"Mole Gazette\"}"),
            "<h1>Bridge</h1><div>By Mira Holm and Tomas de Lind, 5 March</div>" + TEXT);

    assertThat(article.authors()).containsExactly("Mira Holm", "Tomas de Lind");
  }

  @Test
  void theHouseIsTheAuthorWhereNobodyElseIs() {
    ExtractedArticle article =
        page(
            "<meta property=og:site_name content='Mole Gazette'>"
                + data("\"author\":{\"name\":\"Mole Gazette\"}"),
            "<h1>Bridge</h1>" + TEXT);

    assertThat(article.authors()).containsExactly("Mole Gazette");
    assertThat(article.origins()).containsEntry("authors", "publisher");
  }

  @Test
  void theSecondStepOfTheWayToThePageIsItsSection() {
    ExtractedArticle article =
        page(
            data("\"headline\":\"Bridge\"")
                + """
                <script type="application/ld+json">
                <!--
                {"@type": "BreadcrumbList", "itemListElement": [
                  {"name": "Home"}, {"item": {"name": "Town"}}, {"name": "Bridge"}]};
                -->
                </script>
                """,
            TEXT);

    assertThat(article.section()).isEqualTo("Town");
  }

  @Test
  void thePictureMayBeRelative() {
    assertThat(page("<meta property=og:image content='/b.jpg'>", TEXT).picture())
        .isEqualTo("https://gazette.example/b.jpg");
  }

  @Test
  void aFrontPageIsNoCanonicalAddressOfAnArticle() {
    assertThat(page("<link rel=canonical href='https://gazette.example/'>", TEXT).canonical())
        .isNull();
    assertThat(
            page(
                    "<link rel=canonical href='https://gazette.example/'>"
                        + "<meta property=og:url content='https://gazette.example/bridge'>",
                    TEXT)
                .canonical())
        .isEqualTo("https://gazette.example/bridge");
  }

  @ParameterizedTest
  @CsvSource({
    "/2021/03/05/bridge/2, true",
    "/2021/03/05/bridge?page=2, true",
    "/2021/03/05/bridge-2.html, true",
    "/2021/03/05/bridge/seite-2, true",
    "/2021/03/05/bridge/3, false",
    "/2021/03/06/ferry, false",
    "/2021/03/05/bridge, false"
  })
  void theNextPageDiffersByItsNumberOnly(String target, boolean next) {
    ExtractedArticle linked = page("<link rel=next href='" + target + "'>", TEXT);
    ExtractedArticle shown = page("", TEXT + "<p><a href='" + target + "'>more</a></p>");

    assertThat(linked.nextPage()).isEqualTo(next ? "https://gazette.example" + target : null);
    assertThat(shown.nextPage()).isEqualTo(linked.nextPage());
  }

  @Test
  void reservationsAndTheKindOfPageAreRead() {
    ExtractedArticle article = page("<meta name=robots content='index, noai, NOARCHIVE'>", TEXT);

    assertThat(article.reserved()).isEqualTo(new Reserved(true, true));
    assertThat(page("<meta name=tdm-reservation content=1>", TEXT).reserved())
        .isEqualTo(new Reserved(true, false));
    assertThat(page("", TEXT).reserved()).isEqualTo(Reserved.NOTHING);
    assertThat(new ArticleExtractor().fromHtml("<html amp><body>" + TEXT, ADDRESS).amp()).isTrue();
    assertThat(article.amp()).isFalse();
  }
}
