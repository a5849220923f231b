package org.variorum.harvest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.harvest.http.Misbehaviours.ok;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.harvest.http.Answer.Document;
import org.variorum.harvest.http.Answer.Failed;

/** Whatever a server does ends in a named answer, in bounded time and memory. */
class MisbehavingServerTest {

  private static final Misbehaviours MISBEHAVIOURS = new Misbehaviours();
  private static final RogueServer SERVER =
      new RogueServer(
          request ->
              MISBEHAVIOURS.knows(name(request.target()))
                  ? MISBEHAVIOURS.named(name(request.target()))
                  : (_, line) -> line.write(ok("Content-Length: 5") + "sound"));

  private static final Contacts CONTACTS = new Contacts(SERVER.port());
  private static final FetchSettings SETTINGS = FetchSettings.of("Variorum/0.1");

  /** For what ends by itself, however slow this machine is. */
  private static final Fetcher PATIENT = CONTACTS.fetcher(SETTINGS);

  /** For what does not. */
  private static final Fetcher IMPATIENT =
      CONTACTS.fetcher(
          SETTINGS.waiting(Duration.ofSeconds(5), Duration.ofMillis(600), Duration.ofMillis(900)));

  /** So many times its cap is the most that is allocated, not held, for a document. */
  private static final int COPIES = 8;

  @AfterAll
  static void close() {
    PATIENT.close();
    IMPATIENT.close();
    SERVER.close();
  }

  @BeforeEach
  void forget() {
    SERVER.forget();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "silent",
        "silent after the head",
        "drips its head",
        "drips its body",
        "drips chunks",
        "drips interim answers",
        "redirects slowly",
      })
  void endsWhatNeverEnds(String name) {
    assertThat(failed(IMPATIENT, name).failure()).isEqualTo(Failure.TIMEOUT);
    assertSoundAnswerAfterwards();
  }

  @ParameterizedTest
  @CsvSource({
    "endless body, TOO_LARGE, 200",
    "endless chunks, TOO_LARGE, 200",
    "huge length, TOO_LARGE, 200",
    "endless header, PROTOCOL, 0",
    "endless headers, PROTOCOL, 0",
    "huge headers, PROTOCOL, 0",
    "many headers, PROTOCOL, 0",
    "endless empty lines, PROTOCOL, 0",
    "flood of interim answers, PROTOCOL, 0",
    "endless chunk extension, PROTOCOL, 200",
    "endless trailers, PROTOCOL, 200",
    "gzip bomb, BOMB, 200",
    "deflate bomb, BOMB, 200",
    "raw deflate bomb, BOMB, 200",
    "brotli bomb, BOMB, 200",
    "bomb in a bomb, BOMB, 200",
    "gzipped file that is a bomb, BOMB, 200",
    "packed over and over, BOMB, 200",
    "packed in an unknown way, BROKEN_ENCODING, 200",
    "says gzip of plain text, BROKEN_ENCODING, 200",
    "torn gzip, BROKEN_ENCODING, 200",
    "redirect loop, REDIRECT_LOOP, 0",
    "endless redirects, TOO_MANY_REDIRECTS, 302",
    "redirect to nowhere, BAD_REDIRECT, 302",
    "redirect to //, BAD_REDIRECT, 302",
    "redirect to file:///etc/passwd, BAD_REDIRECT, 302",
    "redirect with a password, BAD_REDIRECT, 302",
    "redirect to http://gull.example:22/, BAD_REDIRECT, 302",
    "redirect to http://nowhere.example/, UNKNOWN_HOST, 0",
    "closes without an answer, UNREACHABLE, 0",
    "resets without an answer, UNREACHABLE, 0",
    "closes within its head, TRUNCATED, 0",
    "closes within its body, TRUNCATED, 200",
    "closes within a chunk, TRUNCATED, 200",
    "closes before the last chunk, TRUNCATED, 200",
    "rubbish for a chunk's length, PROTOCOL, 200",
    "overflowing chunk length, PROTOCOL, 200",
    "negative chunk length, PROTOCOL, 200",
    "length that is no number, PROTOCOL, 0",
    "negative length, PROTOCOL, 0",
    "unknown transfer coding, PROTOCOL, 0",
    "bad status line, PROTOCOL, 0",
    "no HTTP at all, PROTOCOL, 0",
    "page without a head, PROTOCOL, 0",
    "HTTP of the future, PROTOCOL, 0",
    "header that is none, PROTOCOL, 0",
    "says 404, NOT_FOUND, 404",
    "says 410, GONE, 410",
    "asks for a password, DENIED, 401",
    "asks for Kerberos, DENIED, 401",
    "says 403, DENIED, 403",
    "wants money, DENIED, 402",
    "asks for a proxy's password, DENIED, 407",
    "barred by law, DENIED, 451",
    "says 429 with seconds, TOO_MANY_REQUESTS, 429",
    "says 429 with a date, TOO_MANY_REQUESTS, 429",
    "says 429 for ever, TOO_MANY_REQUESTS, 429",
    "says 429 and no more, TOO_MANY_REQUESTS, 429",
    "says 503 with seconds, TOO_MANY_REQUESTS, 503",
    "says 500, SERVER_ERROR, 500",
    "says 304 unasked, CLIENT_ERROR, 304",
    "says 204, CLIENT_ERROR, 204",
    "says 206, CLIENT_ERROR, 206",
    "says 300, CLIENT_ERROR, 300",
    "says 101, PROTOCOL, 0",
    "says 999, CLIENT_ERROR, 999",
  })
  void namesWhatWentWrong(String name, Failure failure, int status) {
    long before = allocated();
    Failed failed = failed(PATIENT, name);
    long taken = allocated() - before;

    assertThat(failed.failure()).as(failed.detail()).isEqualTo(failure);
    assertThat(failed.status()).as(failed.detail()).isEqualTo(status);
    assertThat(failed.detail()).isNotBlank().doesNotContain("\n", "secret", "Exception");
    assertThat(taken).as("bytes allocated").isLessThan((long) COPIES * Purpose.FEED.mostBytes());
    assertThat(CONTACTS.others()).isEmpty();
    assertSoundAnswerAfterwards();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::a9fe:a9fe]/",
        "http://[2002:7f00:1::]/",
        "http://0.0.0.0/",
        "http://localhost/",
        "http://10.1.2.3/",
        "https://inner.example/",
      })
  void contactsNobodyInsideWhereverARedirectLeads(String inside) {
    Failed failed = failed(PATIENT, "redirect to " + inside);

    assertThat(failed.failure()).isEqualTo(Failure.FORBIDDEN_ADDRESS);
    assertThat(SERVER.requests()).hasSize(1);
    assertThat(CONTACTS.others()).isEmpty();
  }

  @Test
  void contactsNobodyInsideAfterARedirectWithoutEnd() {
    assertThat(failed(PATIENT, "redirect with an endless body").failure())
        .isEqualTo(Failure.FORBIDDEN_ADDRESS);
    assertThat(CONTACTS.others()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sends more than it says, four",
    "dates in the future, four",
    "sets cookies, four",
    "no reason phrase, four",
    "bare line feeds, four",
    "HTTP of the past, four",
    "interim answers first, four",
    "says another character set, caf\u00e9",
    "gzip and rubbish, whole",
    "empty answer, ''",
    "page for a feed, <!DOCTYPE html><html><p>Sign in.<",
  })
  void takesWhatCanBeTaken(String name, String body) {
    Document document = (Document) PATIENT.fetch(asked(name));

    assertThat(new String(document.body(), ISO_8859_1)).isEqualTo(body);
    assertThat(document.fresh()).isLessThanOrEqualTo(Duration.ofDays(30));
    assertSoundAnswerAfterwards();
    assertThat(SERVER.requests())
        .allSatisfy(
            request -> {
              assertThat(request.header("Cookie")).isNull();
              assertThat(request.header("Authorization")).isNull();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "says 429 with seconds, PT2M",
    "says 429 with a date, PT2M",
    "says 429 for ever, P7D",
    "says 503 with seconds, PT2M",
    "says 429 and no more,",
  })
  void tellsHowLongToWait(String name, Duration wait) {
    assertThat(failed(PATIENT, name).retryAfter()).isEqualTo(wait);
  }

  @Test
  void namesAPortAtWhichNobodyListens() {
    int port;
    try (RogueServer closed = new RogueServer(_ -> (_, line) -> line.hangUp())) {
      port = closed.port();
    }
    try (Fetcher fetcher = new Contacts(port).fetcher(SETTINGS)) {
      Failed failed = (Failed) fetcher.fetch(asked("http://rogue.localhost:" + port + "/", ""));

      assertThat(failed.failure()).isEqualTo(Failure.UNREACHABLE);
    }
  }

  @Test
  void namesAPlainServerWhereASafeOneShouldBe() {
    Failed failed =
        (Failed)
            PATIENT.fetch(asked("https://rogue.localhost:" + SERVER.port() + "/", ""));

    assertThat(failed.failure()).isIn(Failure.TLS, Failure.UNREACHABLE);
  }

  /** Nothing of what came before may leak into the next answer. */
  private static void assertSoundAnswerAfterwards() {
    assertThat(PATIENT.fetch(asked("sound")))
        .isInstanceOfSatisfying(
            Document.class,
            document -> assertThat(new String(document.body(), ISO_8859_1)).isEqualTo("sound"));
  }

  private static Failed failed(Fetcher fetcher, String name) {
    return (Failed) fetcher.fetch(asked(name));
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  private static Asked asked(String name) {
    return asked("http://rogue.localhost:" + SERVER.port() + "/", name);
  }

  private static Asked asked(String server, String name) {
    URI address = URI.create(server + name.replace(" ", "%20").replace("[", "%5B").replace("]", "%5D"));
    return Asked.anew(address, Purpose.FEED);
  }

  private static String name(String target) {
    // further redirects end in more and more x
    return target
        .substring(1)
        .replace("%20", " ")
        .replace("%5B", "[")
        .replace("%5D", "]")
        .replaceFirst("^(endless redirects|redirects slowly)x+$", "$1");
  }
}
