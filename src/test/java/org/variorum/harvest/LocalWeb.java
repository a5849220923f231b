package org.variorum.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * A web of well-behaved outlets on this machine: any number of hosts, {@code
 * http://NAME.localhost:PORT}, whose documents tests put and change. Documents have ETags; what was
 * asked is remembered.
 */
public final class LocalWeb implements AutoCloseable {

  static {
    // else each answer waits for the one before to be acknowledged
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Answering> documents = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Map<String, AtomicInteger> open = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> mostOpen = new ConcurrentHashMap<>();
  private final Set<HttpExchange> exchanges = ConcurrentHashMap.newKeySet();
  private volatile boolean remembering = true;

  /** Answers one request. */
  @FunctionalInterface
  interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  /** A request that came; {@code nanos} is {@link System#nanoTime} at its arrival. */
  record Request(
      String host,
      String path,
      @Nullable String ifNoneMatch,
      @Nullable String userAgent,
      @Nullable String cookie,
      int status,
      long nanos) {}

  public LocalWeb() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public String address(String host, String path) {
    return "http://" + host + ".localhost:" + server.getAddress().getPort() + path;
  }

  /** Puts a document; the same content keeps its ETag. */
  public void put(String host, String path, String type, String content) {
    put(host, path, type, content.getBytes(UTF_8));
  }

  /** Puts a document that is no text. */
  public void put(String host, String path, String type, byte[] body) {
    String etag = '"' + HexFormat.of().toHexDigits(Arrays.hashCode(body)) + '"';
    documents.put(
        host + path,
        exchange -> {
          exchange.getResponseHeaders().set("ETag", etag);
          if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
          }
        });
  }

  /** Keeps whoever asks for a document waiting until the latch is counted down. */
  public CountDownLatch hold(String host, String path) {
    CountDownLatch latch = new CountDownLatch(1);
    Answering then = documents.getOrDefault(host + path, LocalWeb::missing);
    documents.put(
        host + path,
        exchange -> {
          try {
            latch.await();
          } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
          }
          then.answer(exchange);
        });
    return latch;
  }

  void answer(String host, String path, Answering answering) {
    documents.put(host + path, answering);
  }

  void status(String host, String path, int status, Map<String, String> headers) {
    answer(
        host,
        path,
        exchange -> {
          headers.forEach(exchange.getResponseHeaders()::set);
          exchange.sendResponseHeaders(status, -1);
        });
  }

  /** Stops remembering requests, where there are too many. */
  void forget() {
    remembering = false;
  }

  /** Those that were answered, also if a moment ago. */
  List<Request> requests(String host) {
    // whoever asked may go on before the answer is noted here
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(() -> exchanges.stream().noneMatch(each -> each.getResponseCode() != -1));
    return requests.stream().filter(request -> request.host().equals(host)).toList();
  }

  List<Request> requests(String host, String path) {
    return requests(host).stream().filter(request -> request.path().equals(path)).toList();
  }

  /** The most requests that one host worked at at once. */
  int mostAtOnce(String host) {
    return mostOpen.getOrDefault(host, new AtomicInteger()).get();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst("\\.localhost.*", "");
    String path = exchange.getRequestURI().toString();
    int now = open.computeIfAbsent(host, key -> new AtomicInteger()).incrementAndGet();
    mostOpen.computeIfAbsent(host, key -> new AtomicInteger()).accumulateAndGet(now, Math::max);
    long arrived = System.nanoTime();
    exchanges.add(exchange);
    try (exchange) {
      documents.getOrDefault(host + path, LocalWeb::missing).answer(exchange);
    } finally {
      open.get(host).decrementAndGet();
      if (remembering) {
        requests.add(
            new Request(
                host,
                path,
                exchange.getRequestHeaders().getFirst("If-None-Match"),
                exchange.getRequestHeaders().getFirst("User-Agent"),
                exchange.getRequestHeaders().getFirst("Cookie"),
                exchange.getResponseCode(),
                arrived));
      }
      exchanges.remove(exchange);
    }
  }

  private static void missing(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(404, -1);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** An RSS feed of these items. */
  String rss(String host, List<Item> items) {
    return rss(host, host, items);
  }

  /** An RSS feed of this title. */
  public String rss(String title, String host, List<Item> items) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>%s</title><link>%s</link>
        <description>News</description>%s</channel></rss>
        """
        .formatted(
            title,
            address(host, "/"),
            items.stream()
                .map(item -> item.xml(address(host, item.path())))
                .collect(Collectors.joining()));
  }

  /** An entry of a feed. */
  public record Item(String path, String title, String teaser, String published) {

    Item(String path, String title) {
      this(path, title, "", "");
    }

    private String xml(String address) {
      return "<item><guid>%s</guid><link>%s</link><title>%s</title><description>%s</description>%s</item>"
          .formatted(
              address,
              address,
              title,
              teaser,
              published.isEmpty() ? "" : "<pubDate>" + published + "</pubDate>");
    }
  }

  /** A page with an article of these paragraphs. */
  public static String page(String title, String... paragraphs) {
    return """
        <!DOCTYPE html><html lang="en"><head><title>%1$s</title>
        <meta property="og:title" content="%1$s"></head>
        <body><nav><a href="/">Home</a></nav><article><h1>%1$s</h1>%2$s</article></body></html>
        """
        .formatted(
            title,
            List.of(paragraphs).stream()
                .map(paragraph -> "<p>" + paragraph + "</p>")
                .collect(Collectors.joining()));
  }
}
