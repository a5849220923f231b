package org.variorum.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.RoomTest;

@RoomTest
class WebSecurityTest {

  @Autowired MockMvcTester web;
  @Autowired ApiTokens tokens;

  @Test
  void everyAnswerForbidsWhatAPageDoesNotNeed() {
    MvcTestResult answer = web.get().uri("/no/such/page").exchange();

    assertThat(answer)
        .headers()
        .hasValue("X-Content-Type-Options", "nosniff")
        .hasValue("Referrer-Policy", "strict-origin-when-cross-origin")
        .containsHeader("Permissions-Policy");
    assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void readersGetNoSessionAndNoCookie() {
    MvcTestResult answer = web.get().uri("/no/such/page").exchange();

    assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(answer).doesNotContainHeader(HttpHeaders.SET_COOKIE);
    assertThat(answer.getRequest().getSession(false)).isNull();
  }

  @Test
  void pagesTakeNothingButReading() {
    assertThat(web.post().uri("/no/such/page")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(web.post().uri("/no/such/page").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(web.delete().uri("/no/such/page").with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void healthIsPublicAndMetricsAreNot() {
    assertThat(web.get().uri("/actuator/health")).hasStatusOk();
    assertThat(web.get().uri("/actuator/metrics")).hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(web.get().uri("/actuator/metrics").header("Authorization", bearer("metrics")))
        .hasStatusOk();
  }

  @Test
  void readingTheApiNeedsNoToken() {
    assertThat(web.get().uri("/api/v1/nothing")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void writingToTheApiNeedsAToken() {
    assertThat(web.post().uri("/api/v1/nothing"))
        .hasStatus(HttpStatus.UNAUTHORIZED)
        .headers()
        .hasValue("WWW-Authenticate", "Bearer");
    assertThat(web.post().uri("/api/v1/nothing").header("Authorization", bearer("writing")))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(web.delete().uri("/api/v1/nothing").header("Authorization", bearer("deleting")))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void wrongTokenIsAProblemEvenWhereNoneIsNeeded() {
    MvcTestResult answer =
        web.get().uri("/api/v1/nothing").header("Authorization", "Bearer vrm_guess").exchange();

    assertThat(answer)
        .hasStatus(HttpStatus.UNAUTHORIZED)
        .hasContentType("application/problem+json")
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"title": "Unauthorized", "status": 401, "instance": "/api/v1/nothing"}
            """);
    assertThat(answer).headers().hasValue("WWW-Authenticate", "Bearer error=\"invalid_token\"");
  }

  @Test
  void whatIsMissingInTheApiIsAProblem() {
    assertThat(web.get().uri("/api/v1/nothing"))
        .hasStatus(HttpStatus.NOT_FOUND)
        .hasContentType("application/problem+json")
        .bodyJson()
        .extractingPath("$.detail")
        .isEqualTo("There is nothing at this address.");
  }

  private String bearer(String name) {
    return "Bearer " + tokens.create(name, true, true, "");
  }
}
