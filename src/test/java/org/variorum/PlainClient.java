package org.variorum;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Asks a server on this machine over a connection that stays open for as long as the server wants,
 * as a browser would, and throws away what comes: it costs little beside the server that it
 * measures.
 */
final class PlainClient implements AutoCloseable {

  private final int port;
  private Socket socket;
  private InputStream in;

  PlainClient(int port) throws IOException {
    this.port = port;
    socket = new Socket();
    in = InputStream.nullInputStream();
    connect();
  }

  private void connect() throws IOException {
    socket.close();
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
  }

  /**
   * What came.
   *
   * @param bytes of its body, packed as it was sent
   */
  record Got(int status, int bytes, Map<String, String> headers) {}

  /** Asks for {@code path}; with an {@code etag} that is not empty, only if it changed. */
  Got get(String path, String etag) throws IOException {
    String request =
        "GET "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html,*/*\r\nAccept-Encoding: gzip\r\n"
            + (etag.isEmpty() ? "" : "If-None-Match: " + etag + "\r\n")
            + "\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    int status = Integer.parseInt(line().split(" ")[1]);
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    Got got = new Got(status, body(status, headers), headers);
    if (headers.getOrDefault("connection", "").equalsIgnoreCase("close")) {
      connect();
    }
    return got;
  }

  private int body(int status, Map<String, String> headers) throws IOException {
    if (status == 304 || status == 204) {
      return 0;
    }
    if (!headers.containsKey("transfer-encoding")) {
      int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
      in.skipNBytes(length);
      return length;
    }
    int all = 0;
    while (true) {
      int chunk = Integer.parseInt(line().split(";")[0].strip(), 16);
      in.skipNBytes(chunk);
      line();
      if (chunk == 0) {
        return all;
      }
      all += chunk;
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the server hung up");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
