package org.variorum.harvest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.SessionInputBufferImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerHeadParserTest {

  private static final String INTERIM = "HTTP/1.1 103 Early Hints\r\n\r\n";
  private static final String OK = "HTTP/1.1 200 OK\r\nX-A: b\r\n\r\n";

  private final AnswerHeadParser parser = new AnswerHeadParser(Http1Config.DEFAULT);
  private final SessionInputBufferImpl buffer = new SessionInputBufferImpl(8192);

  @Test
  void readsOneHeadAndKeepsWhatFollows() throws Exception {
    ClassicHttpResponse head = parse(OK + "body");

    assertThat(head).isNotNull();
    assertThat(head.getCode()).isEqualTo(200);
    assertThat(head.getFirstHeader("x-a").getValue()).isEqualTo("b");
    assertThat(parser.hasLeftover()).isTrue();
  }

  @Test
  void hasNoLeftoverWhenAllWasRead() throws Exception {
    assertThat(parser.hasLeftover()).isFalse();
    parse(OK);
    assertThat(parser.hasLeftover()).isFalse();
  }

  @Test
  void allowsTenInterimAnswersBeforeEachRealOne() throws Exception {
    ByteArrayInputStream stream = stream((INTERIM.repeat(10) + OK).repeat(2) + INTERIM.repeat(11));
    for (int i = 0; i < 32; i++) {
      parser.parse(buffer, stream);
    }
    assertThatThrownBy(() -> parser.parse(buffer, stream)).isInstanceOf(ProtocolException.class);
  }

  @Test
  void boundsAllHeadersTogether() {
    String header = "X-Header: " + "x".repeat(8000) + "\r\n";
    assertThatThrownBy(() -> parse("HTTP/1.1 200 OK\r\n" + header.repeat(40) + "\r\n"))
        .isInstanceOf(MessageConstraintException.class);
  }

  @Test
  void refusesAnotherProtocol() {
    assertThatThrownBy(() -> parse("HTTP/1.1 101 Switching Protocols\r\n\r\n"))
        .isInstanceOf(ProtocolException.class);
  }

  @Test
  void tellsATornHeadFromAMalformedOne() {
    for (String torn : new String[] {"HTTP/1.1 200 OK\r\nX-A: b", "HTTP/1.1 200 OK\r\nX-A"}) {
      assertThatThrownBy(() -> parse(torn)).isInstanceOf(ConnectionClosedException.class);
    }
    assertThatThrownBy(() -> parse("HTTP/1.1 200 OK\r\nX-A\r\n\r\n"))
        .isInstanceOf(HttpException.class);
  }

  private @Nullable ClassicHttpResponse parse(String text) throws IOException, HttpException {
    return parser.parse(buffer, stream(text));
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(ISO_8859_1));
  }
}
