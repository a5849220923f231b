package org.variorum.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.curation.Decision;
import org.variorum.curation.Decisions;
import org.variorum.curation.Refused;
import org.variorum.topic.Referent;
import org.variorum.topic.Referents;
import org.variorum.topic.Topics;
import org.variorum.wording.NameCuration.CountedName;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class NameCurationTest {

  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;
  @Autowired Topics topics;
  @Autowired Referents referents;
  @Autowired WordingRecounts recounts;
  @Autowired NameCuration names;
  @Autowired Decisions decisions;

  private HarbourNews news;
  private long topic;

  @BeforeEach
  void count() {
    news = new HarbourNews(jdbc, json, "Dockers write");
    topic = topics.bySlug(HarbourNews.TOPIC).orElseThrow().id();
    give("letter");
  }

  @Test
  void whatIsLeftOutStaysOutUntilThatIsUndone() {
    long decision = names.omit(news.wire, letter().id(), "ida", "It is another letter.");
    assertThat(texts(news.wire)).doesNotContain("letter");
    assertThat(texts(news.courier)).contains("letter");

    give("letter", "petition");
    assertThat(texts(news.wire)).as("counted again").doesNotContain("letter");

    assertThat(decisions.byId(decision).map(Decision::said)).contains("letter (the letter)");
    decisions.withdraw(decision, "ida", "It is that letter.");
    assertThat(texts(news.wire)).contains("letter");
  }

  @Test
  void whatIsNotCountedAnyMoreIsRefused() {
    long before = letter().id();
    give("letter", "petition");

    assertThatThrownBy(() -> names.omit(news.wire, before, "ida", "So."))
        .isInstanceOf(Refused.class);
    assertThat(decisions.holding(topic, List.of(Decision.Subject.ARTICLE))).isEmpty();
  }

  private void give(String... names) {
    referents.give(topic, List.of(new Referent("the letter", List.of(names))));
    while (recounts.countPart(topic)) {
      // the next part
    }
  }

  private CountedName letter() {
    return names.of(news.wire).stream()
        .filter(name -> name.text().equals("letter"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> texts(long article) {
    return names.of(article).stream().map(CountedName::text).toList();
  }
}
