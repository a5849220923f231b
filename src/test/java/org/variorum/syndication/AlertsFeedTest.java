package org.variorum.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.RoomTest;
import org.variorum.platform.security.ApiTokens;

@RoomTest
@ExtendWith(OutputCaptureExtension.class)
class AlertsFeedTest {

  private static final String HOSTILE = "<script>alert(1)</script>";

  @Autowired MockMvcTester web;
  @Autowired ApiTokens tokens;
  @Autowired JdbcClient jdbc;

  private String token;

  @BeforeEach
  void fill() {
    token = tokens.createForAlerts("reader", "ada");
    jdbc.sql(
            """
            insert into alert (kind, subject, about, detail, begun_at, ended_at) values
              ('feed-failing', '7', ?, ?, now() - interval '3 days', null),
              ('disk-low', '', '1000 MB', '', now() - interval '2 days', now() - interval '1 day'),
              ('disk-low', '', '1000 MB', '', now() - interval '90 days', now() - interval '80 days')
            """)
        .params(HOSTILE, HOSTILE)
        .update();
  }

  @Test
  void listsWhatLastsAndWhatEndedLately() {
    Document atom = xml(get("/alerts/" + token + ".atom"));

    assertThat(atom.select("entry > title").eachText())
        .containsExactly(
            "Over: Less than 1000 MB of the disk are free; nothing more is asked of outlets",
            "A feed could not be read for two days: " + HOSTILE);
    assertThat(atom.select("entry > id").eachText())
        .allSatisfy(id -> assertThat(id).matches("tag:variorum.org,2026:[0-9a-f-]{36}/alert/\\d+"));
    assertThat(atom.select("feed > link[rel=self]").attr("href")).endsWith(token + ".atom");
    assertThat(Jsoup.parse(atom.select("entry > content").text()).select("script")).isEmpty();
  }

  @Test
  void itemsKeepTheirIdsWhenTheyEnd() {
    List<String> before = xml(get("/alerts/" + token + ".atom")).select("entry > id").eachText();
    jdbc.sql("update alert set ended_at = now() where ended_at is null").update();

    assertThat(xml(get("/alerts/" + token + ".atom")).select("entry > id").eachText())
        .containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void comesInEachFormAndIsKeptByNobody() {
    assertThat(xml(get("/alerts/" + token + ".xml")).select("item > guid")).hasSize(2);
    MvcTestResult json = get("/alerts/" + token + ".json");
    assertThat(json).hasContentType("application/feed+json");
    assertThat(json).hasHeader("Cache-Control", "no-cache, private");
    assertThat(json).doesNotContainHeader("Access-Control-Allow-Origin");
    String etag = Objects.requireNonNull(json.getResponse().getHeader("ETag"));
    assertThat(web.get().uri("/alerts/" + token + ".json").header("If-None-Match", etag).exchange())
        .hasStatus(HttpStatus.NOT_MODIFIED);
  }

  @Test
  void opensToNoOtherTokenAndItsTokenOpensNothingElse() {
    String api = tokens.create("desk", true, true, "ada");
    assertThat(get("/alerts/" + api + ".atom")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(get("/alerts/x.atom")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(
            web.get().uri("/api/v1/articles").header("Authorization", "Bearer " + token).exchange())
        .hasStatus(HttpStatus.UNAUTHORIZED);

    tokens.revoke("reader");
    assertThat(get("/alerts/" + token + ".atom")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void theTokenIsInNoLog(CapturedOutput output) {
    get("/alerts/" + token + ".atom");
    jdbc.sql("alter table alert rename to alert_away").update();
    try {
      web.get().uri("/alerts/" + token + ".atom").exchange();
    } finally {
      jdbc.sql("alter table alert_away rename to alert").update();
    }
    tokens.revoke("reader");
    get("/alerts/" + token + ".atom");

    assertThat(output.getAll()).doesNotContain(token);
  }

  @Test
  void anAdminMakesItsAddressWhichIsShownOnce() {
    MvcTestResult made =
        web.post()
            .uri("/admin/tokens/alerts")
            .param("name", "phone")
            .with(user("ada").roles("ADMIN"))
            .with(csrf())
            .exchange();

    String address =
        Jsoup.parse(text(made)).select(".once code").eachText().stream()
            .filter(each -> each.endsWith(".atom"))
            .findFirst()
            .orElseThrow();
    assertThat(get(URI.create(address).getPath())).hasStatus(HttpStatus.OK);
    String page = text(web.get().uri("/admin/tokens").with(user("ada").roles("ADMIN")).exchange());
    assertThat(page).contains("phone", "read the alerts").doesNotContain(address);
    assertThat(jdbc.sql("select about from audit_entry").query(String.class).list())
        .containsExactly("phone");
  }

  private MvcTestResult get(String path) {
    return web.get().uri(path).exchange();
  }

  private static Document xml(MvcTestResult result) {
    return Jsoup.parse(text(result), Parser.xmlParser());
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
