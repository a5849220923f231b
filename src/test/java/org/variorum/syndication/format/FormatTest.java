package org.variorum.syndication.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatTest {

  private static final String HOSTILE =
      "</title><script>alert(1)</script> ]]> & \"x\" <!-- \u0000\u000B\uFFFE é 😀 &amp; <?php";
  private static final Instant NOON = Instant.parse("2024-02-29T12:00:00.123456Z");

  @ParameterizedTest
  @EnumSource(Format.class)
  void keepsToItsSpecificationWhateverTextsSay(Format format) throws Exception {
    Feed feed = feed(1, true, item(1, HOSTILE), item(2, "Plain"));

    assertThat(FeedRules.check(format, format.write(feed), feed.address().in(format)))
        .containsExactly("tag:variorum.example,2026:item/1", "tag:variorum.example,2026:item/2");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void anEmptyFeedIsValid(Format format) throws Exception {
    Feed feed = feed(1, true);

    assertThat(FeedRules.check(format, format.write(feed), feed.address().in(format))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"RSS", "ATOM"})
  void titlesArriveAsTheyWereButForWhatXmlForbids(Format format) throws Exception {
    SyndFeed read = read(format.write(feed(1, true, item(1, HOSTILE))));

    assertThat(read.getEntries().getFirst().getTitle())
        .isEqualTo("</title><script>alert(1)</script> ]]> & \"x\" <!--  é 😀 &amp; <?php");
  }

  @Test
  void datesAreWhole() {
    assertThat(text(Format.RSS.write(feed(1, true, item(1, "x")))))
        .contains("<pubDate>Thu, 29 Feb 2024 12:00:00 GMT</pubDate>");
    assertThat(text(Format.ATOM.write(feed(1, true, item(1, "x")))))
        .contains("<published>2024-02-29T12:00:00Z</published>");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void pagesLeadToEachOther(Format format) throws Exception {
    Feed middle = feed(2, false, item(1, "x"));
    String body = text(format.write(middle));

    assertThat(body).contains("/feed." + format.extension() + "?page=3");
    assertThat(FeedRules.check(format, format.write(middle), middle.address().in(format)))
        .hasSize(1);
    assertThat(text(format.write(feed(1, true, item(1, "x"))))).doesNotContain("page=");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void namesItsHub(Format format) {
    assertThat(text(format.write(feed(1, true)))).contains("https://hub.example/");
  }

  @Test
  void jsonNamesEachItemByAString() {
    JsonNode feed =
        JsonMapper.builder().build().readTree(Format.JSON.write(feed(1, false, item(1, "x"))));

    assertThat(feed.path("next_url").asString())
        .isEqualTo("https://news.example/topics/harbour/feed.json?page=2");
    assertThat(feed.path("items").get(0).path("id").asString()).startsWith("tag:");
  }

  @Test
  void aChangeIsNeverBeforeThePublication() {
    Item item = item(1, "x", NOON, NOON.minusSeconds(9));

    assertThat(item.updated()).isEqualTo(NOON);
  }

  @Test
  void aSearchStaysInTheAddress() {
    FeedAddress address = new FeedAddress("https://a.example", "/search/feed", "a&b ü", 2, false);

    assertThat(address.in(Format.ATOM))
        .isEqualTo("https://a.example/search/feed.atom?q=a%26b+%C3%BC&page=2");
    assertThat(address.previous(Format.ATOM))
        .isEqualTo("https://a.example/search/feed.atom?q=a%26b+%C3%BC");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void fiftyItemsOfLongTextsFitIntoAHundredKilobytes(Format format) throws Exception {
    Random random = new Random(7);
    Item[] items =
        IntStream.range(0, 50)
            .mapToObj(
                number ->
                    new Item(
                        "tag:variorum.example,2026:item/" + number,
                        words(random, 20),
                        "https://news.example/" + number,
                        null,
                        NOON,
                        NOON,
                        "An outlet",
                        "story",
                        words(random, 60),
                        new Html()
                            .element("blockquote", words(random, 60))
                            .element("blockquote", words(random, 60))
                            .element("blockquote", words(random, 60))))
            .toArray(Item[]::new);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(format.write(feed(1, true, items)));
    }

    assertThat(packed.size()).isLessThan(100_000);
  }

  private static String words(Random random, int count) {
    return Stream.generate(
            () ->
                random
                    .ints(2 + random.nextInt(9), 'a', 'z' + 1)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
        .limit(count)
        .collect(Collectors.joining(" "));
  }

  private static Item item(int number, String text) {
    return item(number, text, NOON, NOON.plusSeconds(60));
  }

  private static Item item(int number, String text, Instant published, Instant updated) {
    return new Item(
        "tag:variorum.example,2026:item/" + number,
        text,
        "https://news.example/items/" + number,
        "https://outlet.example/?a=1&b=2",
        published,
        updated,
        text,
        "story",
        text,
        new Html().element("p", text).link("https://news.example/?a=1&b=2", text));
  }

  private static Feed feed(int page, boolean last, Item... items) {
    return new Feed(
        "tag:variorum.example,2026:topic/1",
        HOSTILE,
        HOSTILE,
        "https://news.example/topics/harbour",
        new FeedAddress("https://news.example", "/topics/harbour/feed", null, page, last),
        NOON,
        "https://news.example/icon.svg",
        "https://hub.example/",
        List.of(items));
  }

  private static SyndFeed read(byte[] bytes) throws Exception {
    return new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(bytes)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
