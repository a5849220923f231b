package org.variorum.harvest.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the heads of one connection's answers, and bounds what the library does not: all headers
 * together, and how many interim answers (1xx) come before the real one.
 */
final class AnswerHeadParser implements HttpMessageParser<ClassicHttpResponse> {

  static final int MOST_BYTES = 256 * 1024;
  private static final int MOST_INTERIM = 10;

  private final DefaultHttpResponseParser parser;
  private @Nullable SessionInputBuffer buffer;
  private int interim;

  AnswerHeadParser(Http1Config limits) {
    this.parser = new DefaultHttpResponseParser(limits);
  }

  @Override
  public @Nullable ClassicHttpResponse parse(SessionInputBuffer from, InputStream stream)
      throws IOException, HttpException {
    buffer = from;
    Bounded bounded = new Bounded(stream);
    @Nullable ClassicHttpResponse head;
    try {
      head = parser.parse(from, bounded);
    } catch (HttpException malformed) {
      if (bounded.ended) {
        throw closed();
      }
      throw malformed;
    }
    if (head == null) {
      return null;
    }
    if (bounded.ended) {
      // the library takes the end of the stream for the end of the headers
      throw closed();
    }
    if (head.getCode() == HttpStatus.SC_SWITCHING_PROTOCOLS) {
      throw new ProtocolException("It switches to another protocol, unasked");
    }
    interim = head.getCode() < HttpStatus.SC_SUCCESS ? interim + 1 : 0;
    if (interim > MOST_INTERIM) {
      throw new ProtocolException("It sends interim answers without end");
    }
    return head;
  }

  private static ConnectionClosedException closed() {
    return new ConnectionClosedException("It closes within its headers");
  }

  /** Whether bytes have come that belong to no answer. */
  boolean hasLeftover() {
    return buffer != null && buffer.length() > 0;
  }

  private static final class Bounded extends FilterInputStream {

    private int left = MOST_BYTES;
    private boolean ended;

    Bounded(InputStream stream) {
      super(stream);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (left <= 0) {
        throw new MessageConstraintException(
            "Its headers are larger than " + MOST_BYTES + " bytes");
      }
      int read = super.read(into, offset, length);
      ended |= read < 0;
      left -= Math.max(read, 0);
      return read;
    }
  }
}
