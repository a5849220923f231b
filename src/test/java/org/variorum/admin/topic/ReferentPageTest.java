package org.variorum.admin.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.HarbourNews;
import org.variorum.PostgresTest;
import org.variorum.topic.Referent;
import org.variorum.topic.Referents;
import org.variorum.topic.Topics;
import tools.jackson.databind.json.JsonMapper;

@PostgresTest
@SpringBootTest(properties = {"variorum.roles=web", "variorum.samples=false"})
@AutoConfigureMockMvc
class ReferentPageTest {

  private static final String HOSTILE = "<script>alert(1)</script>";

  @Autowired MockMvcTester web;
  @Autowired Topics topics;
  @Autowired Referents referents;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private long topic;
  private String page;

  @BeforeEach
  void fill() {
    empty();
    new HarbourNews(jdbc, json, "Dockers write");
    topic = topics.bySlug(HarbourNews.TOPIC).orElseThrow().id();
    page = "/admin/topics/" + topic + "/names";
  }

  /** Others share the database and expect it empty. */
  @AfterEach
  void empty() {
    jdbc.sql("truncate topic, outlet, scheduled_tasks, audit_entry cascade").update();
  }

  @Test
  void trialTellsWhatEachNameFindsAndKeepsNothing() {
    Document tried =
        page(
            post(
                Map.of(
                    "name0",
                    "the letter",
                    "names0",
                    "letter\npetition",
                    "name1",
                    HOSTILE,
                    "names1",
                    "Forty docker")));

    assertThat(tried.select("#finds0 li > p:first-child").eachText())
        .containsExactly("letter 2 uses in 2 articles of 2 outlets", "petition found nowhere");
    assertThat(tried.select("#finds0 .example").eachText())
        .containsExactly(
            "Sixty dockers signed the letter, a clerk said. North Wire",
            "Forty dockers signed the letter, a clerk said. Harbour Courier");
    assertThat(tried.select("#finds1 mark").text()).isEqualTo("Forty dockers");
    assertThat(tried.select("#looked").text()).contains("All 4 articles");
    assertThat(tried.select("main script")).isEmpty();
    assertThat(referents.of(topic)).isEmpty();
  }

  @Test
  void savesWhatWasWrittenAndNotesWhoDidIt() {
    assertThat(
            post(
                Map.of(
                    "name0",
                    " the  letter",
                    "names0",
                    "letter\n\n petition ",
                    "name2",
                    "",
                    "save",
                    "true")))
        .hasRedirectedUrl(page);

    assertThat(referents.of(topic))
        .containsExactly(new Referent("the letter", List.of("letter", "petition")));
    assertThat(
            jdbc.sql("select deed || ' ' || actor from audit_entry")
                .query((rs, row) -> rs.getString(1))
                .list())
        .containsExactly("topic.names carl");
    Document again = page(get());
    assertThat(again.select("#names0").text()).isEqualTo("letter\npetition");
    assertThat(again.select("#counting").text()).contains("counted anew: 0 so far");
    assertThat(again.select("fieldset")).hasSize(2);

    post(Map.of("save", "true"));
    assertThat(referents.of(topic)).isEmpty();
  }

  @Test
  void saysLineByLineWhatIsWrong() {
    Document wrong =
        page(
            post(
                Map.of(
                    "name0",
                    "the letter",
                    "names0",
                    "letter\n…\nthe\na*\nLetters\n" + "x".repeat(101),
                    "name1",
                    "The Letter",
                    "names1",
                    "petition\nletter",
                    "names2",
                    "note",
                    "name3",
                    "the pier",
                    "save",
                    "true")));

    assertThat(wrong.select("#names0-error").text())
        .contains("Line 2: “…” holds neither")
        .contains("Line 3: “the” stands in nearly every text")
        .contains("Line 4: “a*” needs at least three letters")
        .contains("Line 5: “Letters” stands here twice")
        .contains("Line 6: use up to 100");
    assertThat(wrong.select("#name1-error").text()).contains("another “The Letter” above");
    assertThat(wrong.select("#names1-error").text())
        .isEqualTo(
            "Line 2: “the letter” has this name too, and a place is counted for one thing only.");
    assertThat(wrong.select("#name2-error").text()).contains("with a letter or digit");
    assertThat(wrong.select("#names3-error").text()).contains("at least one name");
    assertThat(referents.of(topic)).isEmpty();
  }

  @Test
  void takesWhatIsProposedIntoTheFormAndKeepsNothingYet() {
    Document added =
        page(post(Map.of("name0", "the letter", "names0", "letter", "add", "note||the letter")));
    assertThat(added.select("#names0").text()).isEqualTo("letter\nnote");

    Document fresh = page(post(Map.of("name0", "", "names0", "", "add", "siege|ring||")));
    assertThat(fresh.select("#name0").val()).isEqualTo("siege");
    assertThat(fresh.select("#names0").text()).isEqualTo("siege\nring");
    assertThat(fresh.select(".proposals .none").text()).contains("Nothing more");
    assertThat(referents.of(topic)).isEmpty();
  }

  @Test
  void notesWhoDismissedAProposal() {
    Document left =
        page(post(Map.of("name0", "the letter", "names0", "letter", "dismiss", "a|b||")));

    assertThat(left.select("#names0").text()).isEqualTo("letter");
    assertThat(
            jdbc.sql("select deed || ': ' || about from audit_entry")
                .query((rs, row) -> rs.getString(1))
                .list())
        .containsExactly("topic.names.dismissed: a, b");
    assertThat(jdbc.sql("select count(*) from dismissed_name").query(Long.class).single())
        .isEqualTo(2);
  }

  @Test
  void servesTheSampleTooAndNoTopicThatIsNotThere() {
    jdbc.sql("update topic set sample = true").update();
    assertThat(get()).hasStatusOk();

    page = "/admin/topics/999999/names";
    assertThat(get()).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(post(Map.of())).hasStatus(HttpStatus.NOT_FOUND);
  }

  private MvcTestResult get() {
    return web.get().uri(page).with(who()).exchange();
  }

  private MvcTestResult post(Map<String, String> fields) {
    var request = web.post().uri(page);
    fields.forEach(request::param);
    return request.with(who()).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
  }

  private static SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor who() {
    return SecurityMockMvcRequestPostProcessors.user("carl").roles("CURATOR");
  }

  private static Document page(MvcTestResult answer) {
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
