package org.variorum.syndication;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A WebSub hub on this machine that keeps what it is told. */
final class HubServer implements AutoCloseable {

  private final HttpServer server;
  private final List<String> told = new CopyOnWriteArrayList<>();
  private volatile int status = 204;

  HubServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          told.add(
              exchange.getRequestMethod().equals("POST")
                  ? URLDecoder.decode(
                      new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                      StandardCharsets.UTF_8)
                  : exchange.getRequestMethod());
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** The forms it was sent, decoded. */
  List<String> told() {
    return List.copyOf(told);
  }

  void forget() {
    told.clear();
  }

  void answer(int other) {
    status = other;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
