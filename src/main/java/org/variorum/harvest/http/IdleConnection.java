package org.variorum.harvest.http;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.DefaultContentLengthStrategy;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestWriterFactory;

/**
 * A connection that is not used again once a server has sent on it unasked: what comes after the
 * end of a body would else be taken for the answer to the next request.
 */
final class IdleConnection extends DefaultManagedHttpClientConnection {

  /** A server that has just answered hardly closes at once; looking whether it has takes 1 ms. */
  private static final long SURE_TO_BE_OPEN = 100_000_000;

  private final AnswerHeadParser heads;
  private long idleSince;

  IdleConnection(String id, Http1Config limits) {
    this(id, limits, new AnswerHeadParser(limits));
  }

  private IdleConnection(String id, Http1Config limits, AnswerHeadParser heads) {
    super(
        id,
        null,
        null,
        limits,
        DefaultContentLengthStrategy.INSTANCE,
        DefaultContentLengthStrategy.INSTANCE,
        DefaultHttpRequestWriterFactory.INSTANCE,
        _ -> heads);
    this.heads = heads;
  }

  @Override
  public void passivate() {
    idleSince = System.nanoTime();
    super.passivate();
  }

  @Override
  public boolean isStale() throws IOException {
    Socket socket = getSocket();
    if (socket == null || heads.hasLeftover()) {
      return true;
    }
    if (!(socket instanceof SSLSocket) && socket.getInputStream().available() > 0) {
      return true;
    }
    return System.nanoTime() - idleSince > SURE_TO_BE_OPEN
        && (super.isStale() || heads.hasLeftover());
  }
}
