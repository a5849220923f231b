package org.variorum.admin.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class TopicPagesTest {

  private static final String HOSTILE = "<script>alert(1)</script>";

  @Autowired MockMvcTester web;
  @Autowired Topics topics;
  @Autowired Outlets outlets;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private Topic harbour;
  private String role = "CURATOR";

  @BeforeEach
  void fill() {
    new HarbourNews(jdbc, json, HOSTILE);
    harbour = topics.bySlug(HarbourNews.TOPIC).orElseThrow();
  }

  @Test
  void previewTellsWhatComesInAndDropsOutAndKeepsNothing() {
    Topic other =
        topics.add("piers", "Piers", "", new TopicRules(List.of("x"), List.of(), List.of()), false);
    Map<String, String> form =
        Map.of("name", "Piers", "any", "whole text\n\n", "none", "dockers  RETURN");

    Document preview = page(post("/admin/topics/" + other.id(), form));

    assertThat(preview.select(".tried li a").eachText())
        .containsExactlyInAnyOrder(HOSTILE, "Letter grows", "Dockers write");
    assertThat(preview.select(".tried li > .hint").eachText())
        .containsOnly("It holds “whole text”.");
    assertThat(preview.select("#counts").text()).isEqualTo("None stays, 3 come in, none leaves.");
    assertThat(preview.select("#tried").text()).contains("All 4 articles");
    assertThat(preview.select("main script")).isEmpty();
    assertThat(topics.byId(other.id()).orElseThrow().rules().any()).containsExactly("x");

    Document own = page(post("/admin/topics/" + harbour.id(), with(form, "name", "Harbour")));
    assertThat(own.select(".tried li").eachText())
        .containsExactly(
            "Dockers return Old Gazette It holds “dockers RETURN”, which the topic excludes.");
  }

  @Test
  void previewTellsWhenDayOrOutletDecide() {
    Map<String, String> form = Map.of("name", "Harbour", "any", "whole text");

    Document late = page(post("/admin/topics/" + harbour.id(), with(form, "until", "2024-03-04")));
    assertThat(late.select("#counts").text()).startsWith("None stays, none comes in, 4 leave");
    assertThat(late.select(".tried").text()).contains("published after the last day");
    Map<String, String> only = with(with(form, "which", "only"), "outlets", "north WIRE\n");
    Document outlets = page(post("/admin/topics/" + harbour.id(), only));
    assertThat(outlets.select("#counts").text()).startsWith("1 stays, none comes in, 3 leave");
    assertThat(outlets.select(".tried").text()).contains("not among those that count");

    post("/admin/topics/" + harbour.id(), with(with(only, "save", "true"), "from", "2024-01-01"));
    TopicRules saved = topics.byId(harbour.id()).orElseThrow().rules();
    assertThat(saved.only()).containsExactly("north-wire");
    assertThat(saved.from()).isEqualTo("2024-01-01");
    Document again = page(get("/admin/topics/" + harbour.id()));
    assertThat(again.select("#outlets").text()).isEqualTo("North Wire");
    assertThat(again.select("input[value=only]").hasAttr("checked")).isTrue();
    assertThat(again.select("#from").val()).isEqualTo("2024-01-01");
    assertThat(again.select("#judging").text()).contains("being judged: 0 so far");
  }

  @Test
  void previewLeavesOutWhatSomebodyPutThere() {
    jdbc.sql("update article set topic_named = true where url like '%wire%'").update();

    Document preview =
        page(post("/admin/topics/" + harbour.id(), Map.of("name", "A", "any", "nowhere")));

    assertThat(preview.select("#counts").text())
        .startsWith("1 stays, none comes in, 3 leave. 1 other stays where it is");
  }

  @Test
  void saysLineByLineWhatIsWrong() {
    Map<String, String> form =
        Map.of(
            "name",
            "Piers",
            "any",
            "pier\n\n…\na\nminister ~\n" + "x".repeat(201),
            "none",
            "PIER",
            "from",
            "2026-03-02",
            "until",
            "2026-03-01",
            "which",
            "except",
            "outlets",
            "North Wire\nNo <b>Such</b>",
            "save",
            "true");

    Document page = page(post("/admin/topics/new", form));

    assertThat(page.select("#any-error").text())
        .contains("Line 3: “…” holds neither")
        .contains("Line 4: “a” alone")
        .contains("Line 5: “~” needs a word on each side")
        .contains("Line 6: use up to 200")
        .contains("Line 1: “pier” stands under “None of these” too");
    assertThat(page.select("#until-error").text()).contains("before the first");
    assertThat(page.select("#outlets-error").text())
        .isEqualTo("Line 2: there is no outlet “No <b>Such</b>”. The list below has their names.");
    assertThat(page.select("#save")).isEmpty();
    assertThat(
            page(post("/admin/topics/new", with(form, "from", "yesterday")))
                .select("#from-error")
                .text())
        .contains("2026-03-01");
    assertThat(topics.bySlug("piers")).isEmpty();
  }

  @Test
  void savesWhatWasTried() {
    Map<String, String> form =
        Map.of(
            "name",
            "The harbour",
            "any",
            "dockers ~ letter",
            "all",
            "clerk",
            "save",
            "true",
            "sample",
            "true",
            "slug",
            "evil");

    assertThat(post("/admin/topics/" + harbour.id(), form))
        .hasRedirectedUrl("/admin/topics/" + harbour.id());

    Topic changed = topics.byId(harbour.id()).orElseThrow();
    assertThat(changed.rules())
        .isEqualTo(new TopicRules(List.of("dockers ~ letter"), List.of("clerk"), List.of()));
    assertThat(changed.slug()).isEqualTo(HarbourNews.TOPIC);
    assertThat(changed.sample()).isFalse();
  }

  @Test
  void makesATopicOfANewName() {
    Map<String, String> form = Map.of("name", HOSTILE, "any", "pier", "save", "true");

    post("/admin/topics/new", form);

    assertThat(topics.following()).extracting(Topic::name).contains(HOSTILE);
    assertThat(page(get("/admin/topics")).select("main script")).isEmpty();
    assertThat(page(post("/admin/topics/new", form)).select("#name-error").text())
        .contains("already");
  }

  @Test
  void saysBesideTheFieldWhatIsMissing() {
    Document page =
        page(post("/admin/topics/new", Map.of("name", "…", "none", "x", "save", "true")));

    assertThat(page.select("#name-error").text()).contains("letter or digit");
    assertThat(page.select("#any-error").text()).contains("at least one phrase");
    assertThat(
            page(post("/admin/topics/new", Map.of("name", "A", "any", "x".repeat(201))))
                .select("#any-error")
                .text())
        .contains("up to 200 characters");
  }

  @Test
  void removesTheSampleWithItsOutletsAndLeavesTheRest() {
    jdbc.sql("update topic set sample = true where id = ?").param(harbour.id()).update();
    assertThat(get("/admin/topics/" + harbour.id())).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(post("/admin/topics/sample", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    role = "ADMIN";
    assertThat(page(get("/admin/topics/sample")).select(".lead").text())
        .contains("“The harbour” goes")
        .contains("1 article.");

    post("/admin/topics/sample", Map.of());

    assertThat(topics.all()).isEmpty();
    assertThat(topics.areNew()).isFalse();
    assertThat(outlets.all()).isNotEmpty().noneMatch(Outlet::sample);
    assertThat(get("/admin/topics/sample")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(topics.add(HarbourNews.TOPIC, "Another", "", harbour.rules(), false).id())
        .isNotEqualTo(harbour.id());
  }

  private static Map<String, String> with(Map<String, String> form, String name, String value) {
    Map<String, String> more = new HashMap<>(form);
    more.put(name, value);
    return more;
  }

  private MvcTestResult get(String path) {
    return web.get().uri(path).with(who()).exchange();
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path);
    fields.forEach(request::param);
    return request.with(who()).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
  }

  private SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor who() {
    return SecurityMockMvcRequestPostProcessors.user("carl").roles(role);
  }

  private static Document page(MvcTestResult answer) {
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
