package org.variorum.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.HarbourNews;
import org.variorum.PostgresTest;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

@PostgresTest
@SpringBootTest(
    properties = {
      "variorum.roles=web",
      "variorum.samples=false",
      "variorum.base-url=https://news.example/"
    })
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicFeedTest {

  private static final String FEED = "/topics/harbour/feed.xml";

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  @BeforeAll
  void fill() {
    new HarbourNews(jdbc, json, "Dockers \u000B& <others> sign");
  }

  @Test
  void saysWhatItIsAndWhereItLives() throws Exception {
    Channel channel = channel();

    assertThat(channel.getFeedType()).isEqualTo("rss_2.0");
    assertThat(channel.getTitle()).isEqualTo("The harbour · Variorum");
    assertThat(channel.getLink()).isEqualTo("https://news.example/topics/harbour");
    assertThat(channel.getLanguage()).isEqualTo("en");
    assertThat(channel.getTtl()).isPositive();
    assertThat(channel.getLastBuildDate())
        .isEqualTo(Date.from(Instant.parse("2024-03-05T12:30:00Z")));
    assertThat(channel.getForeignMarkup())
        .singleElement()
        .satisfies(
            self -> {
              assertThat(self.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
              assertThat(self.getAttributeValue("rel")).isEqualTo("self");
              assertThat(self.getAttributeValue("href")).isEqualTo("https://news.example" + FEED);
            });
  }

  @Test
  void listsStoriesByNewestActivity() throws Exception {
    assertThat(channel().getItems())
        .extracting(Item::getLink)
        .containsExactly(
            "https://news.example/stories/dockers-return",
            "https://news.example/stories/dockers-letter");
  }

  @Test
  void anItemIsDatedByItsFirstArticleAndSaysWhatDiffers() throws Exception {
    Item item = channel().getItems().get(1);

    assertThat(item.getPubDate()).isEqualTo(Date.from(Instant.parse("2024-03-05T10:00:00Z")));
    assertThat(item.getDescription().getValue())
        .isEqualTo(
            "3 outlets, 2 independent reports. They differ on: docker: “Forty” against “Sixty”.");
  }

  @Test
  void itemsAreNamedWithoutTheAddressOfTheInstallation() throws Exception {
    assertThat(channel().getItems())
        .extracting(Item::getGuid)
        .allSatisfy(
            guid -> {
              assertThat(guid.isPermaLink()).isFalse();
              assertThat(guid.getValue()).startsWith("tag:").doesNotContain("news.example");
            });
  }

  @Test
  void dropsFromTitlesWhatXmlForbids() throws Exception {
    assertThat(channel().getItems().get(1).getTitle()).isEqualTo("Dockers & <others> sign");
  }

  @Test
  void answersThatNothingChanged() {
    MvcTestResult first = web.get().uri(FEED).exchange();
    assertThat(first).hasStatusOk();
    assertThat(first.getResponse().getContentType()).isEqualTo("application/rss+xml;charset=UTF-8");

    assertThat(web.get().uri(FEED).header("If-None-Match", header(first, "ETag")))
        .hasStatus(HttpStatus.NOT_MODIFIED);
    assertThat(web.get().uri(FEED).header("If-Modified-Since", header(first, "Last-Modified")))
        .hasStatus(HttpStatus.NOT_MODIFIED);
    assertThat(web.get().uri(FEED).header("If-None-Match", "\"another\"")).hasStatusOk();
  }

  @Test
  void aTopicThatIsNotThereHasNoFeed() {
    assertThat(web.get().uri("/topics/nothing/feed.xml")).hasStatus(HttpStatus.NOT_FOUND);
  }

  private Channel channel() throws Exception {
    byte[] body = web.get().uri(FEED).exchange().getResponse().getContentAsByteArray();
    return (Channel) new WireFeedInput().build(new InputSource(new ByteArrayInputStream(body)));
  }

  private static String header(MvcTestResult answer, String name) {
    return Objects.requireNonNull(answer.getResponse().getHeader(name));
  }
}
