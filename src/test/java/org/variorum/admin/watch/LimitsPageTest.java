package org.variorum.admin.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.variorum.RoomTest;

@RoomTest
class LimitsPageTest {

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;

  @Test
  void eachFieldHasWordsOfItsOwn() {
    Document page = page(web.get().uri("/admin/limits").with(admin()).exchange());

    assertThat(page.select("input:not([type=hidden])")).hasSizeGreaterThan(4);
    assertThat(page.select("main").text()).doesNotContain("??");
    assertThat(page.select("#fetch-log").val()).isEqualTo("30");
    assertThat(page.select("#audit").val()).isEmpty();
  }

  @Test
  void keepsToWhatIsChosen() {
    assertThat(send(Map.of("audit", "400", "fetch-log", "", "disk", "2500", "days", "1")))
        .hasRedirectedUrl("/admin/limits?saved=true");

    Document page = page(web.get().uri("/admin/limits").with(admin()).exchange());
    assertThat(page.select("#audit").val()).isEqualTo("400");
    assertThat(page.select("#fetch-log").val()).isEmpty();
    assertThat(page.select("#disk").val()).isEqualTo("2500");
    assertThat(jdbc.sql("select about from audit_entry").query(String.class).list())
        .contains("audit: 400", "fetch-log: ∞", "2500 MB");
  }

  @Test
  void savesNothingWhereOneIsWrong() {
    for (Map<String, String> fields :
        List.of(
            Map.of("audit", "89", "disk", "1"),
            Map.of("fetch-log", "-3", "disk", "1"),
            Map.of("fetch-log", "1e3", "disk", "1"),
            Map.of("fetch-log", "99999999999", "disk", "1"),
            Map.of("fetch-log", "7", "disk", "much"))) {
      MvcTestResult answer = send(fields);
      assertThat(answer).hasStatus(HttpStatus.OK);
      assertThat(page(answer).select("[aria-invalid=true]")).as(fields.toString()).hasSize(1);
    }
    assertThat(jdbc.sql("select count(*) from limit_set").query(Long.class).single()).isZero();
  }

  private MvcTestResult send(Map<String, String> fields) {
    MockMvcRequestBuilder request = web.post().uri("/admin/limits").with(admin()).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static RequestPostProcessor admin() {
    return SecurityMockMvcRequestPostProcessors.user("ada").roles("ADMIN");
  }

  private static Document page(MvcTestResult result) {
    return Jsoup.parse(
        new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
