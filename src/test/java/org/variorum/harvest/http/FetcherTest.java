package org.variorum.harvest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.harvest.http.Misbehaviours.ok;
import static org.variorum.harvest.http.Misbehaviours.redirect;
import static org.variorum.harvest.http.Packing.GULLS;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.harvest.http.Answer.Document;
import org.variorum.harvest.http.Answer.Elsewhere;
import org.variorum.harvest.http.Answer.Failed;
import org.variorum.harvest.http.Answer.Unchanged;
import org.variorum.harvest.http.RogueServer.Behaviour;
import org.variorum.harvest.http.RogueServer.Request;

class FetcherTest {

  private static final String AGENT = "Variorum/0.1 (+https://variorum.example/contact)";
  private static final FetchSettings SETTINGS = FetchSettings.of(AGENT);

  private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
  private final RogueServer server = new RogueServer(request -> behaviours.get(request.target()));
  private final Contacts contacts = new Contacts(server.port());
  private final Fetcher fetcher = contacts.fetcher(SETTINGS);

  @AfterEach
  void close() {
    fetcher.close();
    server.close();
  }

  @Test
  void saysWhoAsksAndForWhat() {
    text("/feed", GULLS);
    fetch("/feed");

    Request request = server.requests().getFirst();
    assertThat(request.header("User-Agent")).isEqualTo(AGENT);
    assertThat(request.header("Accept")).startsWith("application/rss+xml");
    assertThat(request.header("Accept-Encoding")).isEqualTo("gzip, deflate, br");
    assertThat(request.header("Host")).isEqualTo("gull.localhost:" + server.port());
    assertThat(request.headers().keySet())
        .containsExactlyInAnyOrder(
            "accept", "accept-encoding", "connection", "host", "user-agent");
  }

  @Test
  void asksOnlyWhetherItChanged() {
    behaviours.put(
        "/feed",
        (request, line) ->
            line.write(
                "\"a\"".equals(request.header("If-None-Match"))
                    ? "HTTP/1.1 304 Not Modified\r\nCache-Control: max-age=60\r\n\r\n"
                    : ok(
                            "ETag: \"a\"\r\nLast-Modified: Mon, 02 Mar 2026 12:00:00 GMT\r\n"
                                + "Content-Length: 1")
                        + "x"));
    Document first = (Document) fetch("/feed");
    Answer second =
        fetcher.fetch(new Asked(uri("/feed"), Purpose.FEED, first.etag(), first.lastModified()));

    assertThat(second).isEqualTo(new Unchanged(Duration.ofMinutes(1)));
    assertThat(server.requests().get(1).header("If-Modified-Since"))
        .isEqualTo("Mon, 02 Mar 2026 12:00:00 GMT");
  }

  @Test
  void keepsAndSendsNoConditionThatCouldBeMoreThanOne() {
    behaviours.put(
        "/feed",
        (_, line) -> line.write(ok("ETag: \"" + "x".repeat(600) + "\"\r\nContent-Length: 0")));

    assertThat(((Document) fetch("/feed")).etag()).isNull();
    fetcher.fetch(new Asked(uri("/feed"), Purpose.FEED, "\"a\"\r\nX-Evil: 1", "\u0000"));

    assertThat(server.requests().getLast().headers())
        .doesNotContainKeys("if-none-match", "if-modified-since", "x-evil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br"})
  void unpacks(String coding) {
    byte[] packed =
        switch (coding) {
          case "gzip" -> Packing.gzip(GULLS.getBytes(UTF_8));
          case "deflate" -> Packing.deflate(GULLS.getBytes(UTF_8), true);
          default -> Packing.BROTLI_GULLS;
        };
    behaviours.put(
        "/feed",
        (_, line) -> {
          line.write(ok("Content-Encoding: " + coding + "\r\nContent-Length: " + packed.length));
          line.write(packed);
        });

    assertThat(new String(((Document) fetch("/feed")).body(), UTF_8)).isEqualTo(GULLS);
  }

  @Test
  void remembersWhereAnAddressMovedForGood() {
    move("/one", 301, "/two");
    move("/two", 308, "/three");
    text("/three", GULLS);

    Document document = (Document) fetch("/one");

    assertThat(document.address()).isEqualTo(uri("/three"));
    assertThat(document.permanent()).isEqualTo(uri("/three"));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 303, 307})
  void forgetsWhereItMovedForNow(int status) {
    move("/one", 301, "/two");
    move("/two", status, "/three");
    text("/three", GULLS);

    Document document = (Document) fetch("/one");

    assertThat(document.address()).isEqualTo(uri("/three"));
    assertThat(document.permanent()).isNull();
  }

  @Test
  void tellsWhatIsAtAnotherOriginWhereItMayNotGoThere() {
    move("/one", 301, "/two");
    move("/two", 301, "http://tern.localhost:" + server.port() + "/three");
    text("/three", GULLS);

    Answer answer = fetcher.fetch(Asked.anew(uri("/one"), Purpose.PAGE).hereOnly());

    assertThat(answer)
        .isEqualTo(
            new Elsewhere(
                URI.create("http://tern.localhost:" + server.port() + "/three"), 301, true));
    assertThat(server.requests()).hasSize(2);
    assertThat(fetch("/one")).isInstanceOf(Document.class);
  }

  @ParameterizedTest
  @CsvSource({
    "http://169.254.169.254/, FORBIDDEN_ADDRESS",
    "https://inner.example/, FORBIDDEN_ADDRESS",
    "http://nowhere.example/, UNKNOWN_HOST",
  })
  void tellsOfNoOtherOriginThatIsNoneToAsk(String to, Failure failure) {
    move("/one", 302, to);

    assertThat(fetcher.fetch(Asked.anew(uri("/one"), Purpose.PAGE).hereOnly()))
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.failure()).isEqualTo(failure));
    assertThat(contacts.others()).isEmpty();
  }

  @Test
  void asksAgainAndAgainOnOneConnection() {
    text("/feed", GULLS);
    behaviours.put(
        "/chunks",
        (_, line) -> line.write(ok("Transfer-Encoding: chunked") + "1\r\nx\r\n0\r\n\r\n"));
    behaviours.put(
        "/missing",
        (_, line) -> line.write("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone"));
    move("/moved", 302, "/feed");
    for (String path : List.of("/feed", "/chunks", "/missing", "/moved", "/feed")) {
      fetch(path);
    }

    assertThat(server.requests()).hasSize(6).allMatch(request -> request.connection() == 1);
  }

  @Test
  void asksAnewWhereAServerClosesAnOldConnectionJustThen() {
    behaviours.put(
        "/feed",
        (request, line) -> {
          if (server.requests().size() == 2) {
            line.reset();
          } else {
            line.write(ok("Content-Length: 1") + "x");
          }
        });
    fetch("/feed");

    assertThat(fetch("/feed")).isInstanceOf(Document.class);
    assertThat(server.requests()).extracting(Request::connection).containsExactly(1, 1, 2);
  }

  @Test
  void asksNotTwiceWhereANewConnectionFails() {
    behaviours.put("/feed", (_, line) -> line.reset());

    assertThat(fetch("/feed")).isInstanceOf(Failed.class);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void keepsNoCookie() {
    behaviours.put(
        "/one",
        (_, line) ->
            line.write(
                "HTTP/1.1 302 Found\r\nSet-Cookie: id=7; Path=/\r\nLocation: /two\r\n"
                    + "Content-Length: 0\r\n\r\n"));
    text("/two", GULLS);
    fetch("/one");
    fetch("/two");

    assertThat(server.requests()).hasSize(3).allMatch(request -> request.header("Cookie") == null);
  }

  @Test
  void asksNoProxy() {
    List<URI> selected = new CopyOnWriteArrayList<>();
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI address) {
            selected.add(address);
            return List.of(Proxy.NO_PROXY);
          }

          @Override
          public void connectFailed(URI address, SocketAddress at, IOException failure) {
            selected.add(address);
          }
        });
    text("/feed", GULLS);
    try (Fetcher plain = new Fetcher(SETTINGS.allowing(AllowedHosts.of("*.localhost")))) {
      assertThat(plain.fetch(Asked.anew(uri("/feed"), Purpose.FEED))).isInstanceOf(Document.class);
    } finally {
      ProxySelector.setDefault(before);
    }
    assertThat(selected).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://169.254.169.254/",
        "http://2130706433/",
        "http://localhost/",
        "http://inner.example/",
        "http://user:secret@gull.localhost/",
        "/relative",
        "mailto:gull@gull.example",
      })
  void asksNobodyInside(String address) {
    Failed failed = (Failed) fetcher.fetch(Asked.anew(URI.create(address), Purpose.PAGE));

    assertThat(failed.failure()).isIn(Failure.BAD_ADDRESS, Failure.FORBIDDEN_ADDRESS);
    assertThat(failed.detail()).doesNotContain("secret");
    assertThat(server.requests()).isEmpty();
    assertThat(contacts.others()).isEmpty();
  }

  @Test
  void contactsWhatIsPublic() {
    Failed failed =
        (Failed) fetcher.fetch(Asked.anew(URI.create("http://outer.example/"), Purpose.PAGE));

    assertThat(failed.failure()).isEqualTo(Failure.UNREACHABLE);
    assertThat(contacts.others()).singleElement().asString().contains("1.1.1.1:80");
  }

  @Test
  void readsTheBeginningOfALongRobotsTxt() {
    text("/robots.txt", "# why\n".repeat(200_000));

    Document document =
        (Document) fetcher.fetch(Asked.anew(uri("/robots.txt"), Purpose.ROBOTS));

    assertThat(document.body()).hasSize(512_000);
  }

  @Test
  void holdsFewLargeBodiesAtATime() throws Exception {
    text("/large", "x".repeat(3_000_000));
    AtomicInteger held = new AtomicInteger();
    List<Integer> seen = new CopyOnWriteArrayList<>();
    List<Future<Integer>> lengths = new ArrayList<>();
    try (Fetcher narrow = contacts.fetcher(narrow(2, Duration.ofSeconds(60)));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        lengths.add(
            threads.submit(
                () ->
                    narrow.fetch(
                        Asked.anew(uri("/large"), Purpose.FEED),
                        answer -> {
                          seen.add(held.incrementAndGet());
                          int length = ((Document) answer).body().length;
                          held.decrementAndGet();
                          return length;
                        })));
      }
      for (Future<Integer> length : lengths) {
        assertThat(length.get()).isEqualTo(3_000_000);
      }
    }
    assertThat(seen).hasSize(20).allMatch(now -> now <= 2);
  }

  @Test
  void putsALargeBodyOffWhileOthersAreInUseButNoSmallOne() throws Exception {
    text("/large", "x".repeat(3_000_000));
    text("/small", GULLS);
    CountDownLatch using = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    try (Fetcher narrow = contacts.fetcher(narrow(1, Duration.ofMillis(1500)));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> first =
          threads.submit(
              () ->
                  narrow.fetch(
                      Asked.anew(uri("/large"), Purpose.FEED),
                      _ -> {
                        using.countDown();
                        return await(enough);
                      }));
      using.await();
      Failed second = (Failed) narrow.fetch(Asked.anew(uri("/large"), Purpose.FEED));
      Answer third = narrow.fetch(Asked.anew(uri("/small"), Purpose.FEED));
      enough.countDown();
      first.get();

      assertThat(second.failure()).isEqualTo(Failure.BUSY);
      assertThat(third).isInstanceOf(Document.class);
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static FetchSettings narrow(int largeBodies, Duration whole) {
    return new FetchSettings(
        AGENT, whole, whole, whole, 8, AllowedHosts.NONE, 100, largeBodies);
  }

  private Answer fetch(String path) {
    return fetcher.fetch(Asked.anew(uri(path), Purpose.FEED));
  }

  private URI uri(String path) {
    return URI.create("http://gull.localhost:" + server.port() + path);
  }

  private void text(String path, String text) {
    behaviours.put(
        path, (_, line) -> line.write(ok("Content-Length: " + text.length()) + text));
  }

  private void move(String path, int status, String to) {
    behaviours.put(path, (_, line) -> line.write(redirect(status, to)));
  }
}
