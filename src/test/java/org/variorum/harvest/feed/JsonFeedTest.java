package org.variorum.harvest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.variorum.harvest.feed.Reading.only;
import static org.variorum.harvest.feed.Reading.read;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JsonFeedTest {

  @Test
  void readsVersion11() throws Exception {
    FeedContent feed =
        read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Courier",
             "home_page_url": "https://courier.example/", "language": "en-GB",
             "authors": [{"name": "The newsroom"}],
             "items": [
               {"id": "17", "url": "/crane", "title": "New &amp; tall",
                "content_html": "<p>It lifts.</p>", "summary": "A crane.",
                "date_published": "2026-03-09T08:00:00+01:00",
                "date_modified": "2026-03-09T09:00:00Z",
                "authors": [{"name": "Ada Quill"}, {"url": "https://bo.example/"}]},
               {"id": 18, "url": "https://courier.example/old", "content_text": "Two < three.\\n\\nYes."}
             ]}
            """);

    assertThat(feed.kind()).isEqualTo(FeedKind.JSON);
    assertThat(feed.title()).isEqualTo("Harbour Courier");
    assertThat(feed.home()).hasToString("https://courier.example/");
    assertThat(feed.language()).isEqualTo("en");
    assertThat(feed.repairs()).isEmpty();
    Entry first = feed.entries().getFirst();
    assertThat(first.id()).isEqualTo("17");
    assertThat(first.address()).hasToString("https://courier.example/crane");
    assertThat(first.title()).isEqualTo("New & tall");
    assertThat(first.teaser()).isEqualTo("A crane.");
    assertThat(first.content()).isEqualTo("<p>It lifts.</p>");
    assertThat(first.published()).isEqualTo(Instant.parse("2026-03-09T07:00:00Z"));
    assertThat(first.updated()).isEqualTo(Instant.parse("2026-03-09T09:00:00Z"));
    assertThat(first.authors()).containsExactly("Ada Quill");
    Entry second = feed.entries().getLast();
    assertThat(second.id()).isEqualTo("18");
    assertThat(second.title()).isEmpty();
    assertThat(second.content()).isEqualTo("<p>Two &lt; three.</p>\n<p>Yes.</p>");
    assertThat(second.authors()).containsExactly("The newsroom");
  }

  @Test
  void readsVersion1WithItsSingleAuthor() throws Exception {
    Entry entry =
        only(
            """
            {"version": "https://jsonfeed.org/version/1", "author": {"name": "Ada Quill"},
             "items": [{"id": "https://courier.example/a", "title": "A"}]}
            """);

    assertThat(entry.address()).hasToString("https://courier.example/a");
    assertThat(entry.authors()).containsExactly("Ada Quill");
  }

  @Test
  void takesTheAddressOutsideWhereThereIsNoOther() throws Exception {
    Entry entry =
        only("{\"items\": [{\"id\": \"1\", \"external_url\": \"https://other.example/a\"}]}");

    assertThat(entry.address()).hasToString("https://other.example/a");
  }

  @Test
  void readsWhatCameBeforeABreak() throws Exception {
    FeedContent feed =
        read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "items": [
              {"id": "1", "url": "https://courier.example/a", "title": "A"},
              {"id": "2", "url": "https://courier.example/b", "tit""");

    assertThat(only(feed).title()).isEqualTo("A");
    assertThat(feed.repairs())
        .containsExactly("The JSON is broken; what came before the break was read.");
  }

  @Test
  void readsJsonAsPeopleWriteItByHand() throws Exception {
    Entry entry =
        only(
            "\uFEFF\n {'items': [ // today\n {'id': '1', 'url': 'https://courier.example/a',"
                + " 'title': 'tab\there', }, ], }");

    assertThat(entry.title()).isEqualTo("tab here");
  }

  @Test
  void itemsOfTheWrongTypesDoNoHarm() throws Exception {
    Entry entry =
        only(
            """
            {"title": ["no"], "items": [{"id": "1", "url": {"no": 1}, "title": null},
              {"url": "https://courier.example/a", "title": 7, "date_published": [1], "authors": "Ada"}]}
            """);

    assertThat(entry.title()).isEqualTo("7");
    assertThat(entry.published()).isNull();
    assertThat(entry.authors()).containsExactly("Ada");
  }

  @Test
  void otherJsonIsNoFeed() {
    assertThatExceptionOfType(UnreadableFeed.class)
        .isThrownBy(() -> read("{\"posts\": []}"))
        .withMessageContaining("items");
    assertThatExceptionOfType(UnreadableFeed.class)
        .isThrownBy(() -> read("{\"posts\": ["))
        .withMessageContaining("broken");
  }

  @Test
  void nestingWithoutEndIsBounded() {
    assertThatExceptionOfType(UnreadableFeed.class)
        .isThrownBy(() -> read("{\"a\":" + "[".repeat(1_000_000)));
  }
}
