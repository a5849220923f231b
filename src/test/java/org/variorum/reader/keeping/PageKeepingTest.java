package org.variorum.reader.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Version;

class PageKeepingTest {

  private final Chronicle chronicle = mock();
  private final Clock clock = mock();
  private final PageKeeping keeping = new PageKeeping(chronicle, clock, Duration.ofSeconds(60));
  private int made;

  @BeforeEach
  void atNoon() {
    at(0);
    version(7);
  }

  @Test
  void makesAPageOnceWhileNothingChanges() throws Exception {
    assertThat(ask("/stories/letter").getContentAsString()).isEqualTo("page 1");
    MockHttpServletResponse again = ask("/stories/letter");

    assertThat(again.getContentAsString()).isEqualTo("page 1");
    assertThat(again.getContentType()).startsWith("text/html");
    assertThat(ask("/stories/letter?show=numbers").getContentAsString()).isEqualTo("page 2");
  }

  @Test
  void makesItAnewWhenTheStoryChangedOrTheTimeIsOver() throws Exception {
    ask("/stories/letter");
    version(8);
    assertThat(ask("/stories/letter").getContentAsString()).isEqualTo("page 2");
    at(61);
    assertThat(ask("/stories/letter").getContentAsString()).isEqualTo("page 3");
  }

  @Test
  void keepsNothingForWhoeverHasACookie() throws Exception {
    ask("/stories/letter");
    MockHttpServletRequest known = request("/stories/letter");
    known.addHeader("Cookie", "SESSION=1");

    assertThat(send(known).getContentAsString()).isEqualTo("page 2");
  }

  @Test
  void keepsNothingBeforeTheChronicleKnowsTheStory() throws Exception {
    version(0);
    ask("/stories/letter");

    assertThat(ask("/stories/letter").getContentAsString()).isEqualTo("page 2");
  }

  @Test
  void sendsItPackedAndSaysShortlyThatItIsTheSame() throws Exception {
    String etag = Objects.requireNonNull(ask("/stories/letter").getHeader("ETag"));
    MockHttpServletRequest packed = request("/stories/letter");
    packed.addHeader("Accept-Encoding", "gzip, br");
    MockHttpServletResponse answer = send(packed);

    assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
    assertThat(
            new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))
                .readAllBytes())
        .isEqualTo("page 1".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.getHeader("ETag")).isEqualTo(etag);

    packed.addHeader("If-None-Match", etag);
    assertThat(send(packed).getStatus()).isEqualTo(304);
  }

  private MockHttpServletResponse ask(String address) throws Exception {
    return send(request(address));
  }

  private static MockHttpServletRequest request(String address) {
    String[] parts = address.split("\\?");
    MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
    request.setQueryString(parts.length > 1 ? parts[1] : null);
    return request;
  }

  private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    keeping.doFilter(
        request,
        response,
        (asked, answer) -> {
          answer.setContentType("text/html;charset=UTF-8");
          answer.getOutputStream().write(("page " + ++made).getBytes(StandardCharsets.UTF_8));
        });
    return response;
  }

  private void version(long number) {
    when(chronicle.ofStory(anyString())).thenReturn(new Version(number, Instant.EPOCH));
  }

  private void at(int seconds) {
    when(clock.instant()).thenReturn(Instant.ofEpochSecond(1_700_000_000L + seconds));
  }
}
