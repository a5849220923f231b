package org.variorum.harvest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.http.Misbehaviours;
import org.variorum.harvest.http.RogueServer.Behaviour;
import org.variorum.harvest.http.RogueServer.Request;

/**
 * Outlets with something wrong, each at a host of its own, and what should come of it. The feed of
 * some misbehaves, of others the page that their feed names, of others their robots.txt.
 */
final class RogueOutlets implements Function<Request, Behaviour> {

  private static final String GOOD = "good";
  private static final String MEMO =
      "More than a hundred officials signed a memo that urges the minister to change course, three"
          + " people who have read it said on Monday. The memo was sent through a channel kept for"
          + " dissent, and nobody who signed it was named in it.";

  private final Misbehaviours misbehaviours = new Misbehaviours();
  private final Map<String, Behaviour> documents = new ConcurrentHashMap<>();
  private final Map<String, String> hosts = new LinkedHashMap<>();
  private final Map<String, String> expected = new LinkedHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile int port;

  /** Opens all of them at a port. */
  void open(int at) {
    port = at;
    feed("silent", "TIMEOUT");
    feed("drips its body", "TIMEOUT");
    feed("drips its head", "TIMEOUT");
    feed("endless body", "TOO_LARGE");
    feed("endless chunks", "TOO_LARGE");
    feed("huge length", "TOO_LARGE");
    feed("gzip bomb", "BOMB");
    feed("brotli bomb", "BOMB");
    feed("bomb in a bomb", "BOMB");
    feed("torn gzip", "BROKEN_ENCODING");
    feed("packed in an unknown way", "BROKEN_ENCODING");
    feed("redirect loop", "REDIRECT_LOOP");
    feed("redirect to nowhere", "BAD_REDIRECT");
    feed("redirect to file:///etc/passwd", "BAD_REDIRECT");
    feed("redirect with a password", "BAD_REDIRECT");
    feed("redirect to http://127.0.0.1/", "FORBIDDEN_ADDRESS");
    feed("redirect to http://169.254.169.254/latest/meta-data/", "FORBIDDEN_ADDRESS");
    feed("redirect to http://[::1]/", "FORBIDDEN_ADDRESS");
    feed("redirect to http://2130706433/", "FORBIDDEN_ADDRESS");
    feed("redirect to https://inner.example/", "FORBIDDEN_ADDRESS");
    feed("redirect to http://nowhere.example/", "UNKNOWN_HOST");
    feed("closes within its body", "TRUNCATED");
    feed("closes without an answer", "UNREACHABLE");
    feed("resets without an answer", "UNREACHABLE");
    feed("rubbish for a chunk's length", "PROTOCOL");
    feed("huge headers", "PROTOCOL");
    feed("endless headers", "PROTOCOL");
    feed("no HTTP at all", "PROTOCOL");
    feed("flood of interim answers", "PROTOCOL");
    feed("says 429 with seconds", "TOO_MANY_REQUESTS");
    feed("says 429 with a date", "TOO_MANY_REQUESTS");
    feed("says 503 with seconds", "TOO_MANY_REQUESTS");
    feed("says 500", "SERVER_ERROR");
    feed("says 404", "NOT_FOUND");
    feed("says 410", "GONE");
    feed("says 304 unasked", "CLIENT_ERROR");
    feed("asks for a password", "DENIED");
    feed("empty answer", "NO_FEED");
    feed("page for a feed", "NO_FEED");
    contents();
    pages();
    robots();
    put(GOOD, "/feed", xml(rss(item("/one", "A memo"))));
    put(GOOD, "/one", page("A memo"));
    put(GOOD, "/two", page("Another memo"));
  }

  private void contents() {
    feed("ten thousand entries", "READ", xml(rss(item("/sport", "Sport of the day").repeat(10_000))));
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      many.append(item("/sport-" + i, "Sport " + i));
    }
    feed("ten thousand entries of their own", "READ", xml(rss(many.toString())));
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"memo memo\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    feed("laughs a billion times", "READ", xml(laughs + "]>" + rss(item("/sport", "Sport &l29;"))));
    feed(
        "names entities elsewhere",
        "READ",
        xml(
            "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\" [<!ENTITY e SYSTEM"
                + " \"file:///etc/passwd\"><!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]>"
                + rss(item("/sport", "Sport &e;"))));
    feed(
        "guids that repeat themselves",
        "READ",
        xml(
            rss(
                ("<item><guid isPermaLink=\"false\">7</guid><title>A memo</title>"
                        + "<link>/one</link></item>")
                    + "<item><guid isPermaLink=\"false\">7</guid><title>A memo</title>"
                    + "<link>/two</link></item>")));
    put("guids that repeat themselves", "/one", page("A memo"));
    put("guids that repeat themselves", "/two", page("A second memo"));
    feed("relative links", "READ", xml(rss(item("../one?a=1#b", "A memo"))));
    put("relative links", "/one?a=1", page("A memo"));
    feed(
        "entries from the future",
        "READ",
        xml(
            rss(
                "<item><title>A memo</title><link>/one</link>"
                    + "<pubDate>Sat, 01 Jan 2107 00:00:00 GMT</pubDate></item>")));
    put("entries from the future", "/one", page("A memo"));
    feed("bottomless nesting", "NO_FEED", xml("<a>".repeat(300_000)));
    feed("endless title", "READ", xml(rss(item("/sport", "Sport " + "x".repeat(8_000_000)))));
    feed("a picture", "NO_FEED", "image/png", "\u0089PNG\r\n\u001a\n\u0000\u0000".repeat(500));
    feed("says another character set", "READ", "text/xml; charset=utf-8", rss(item("/sport", "Sport caf\u00e9")));
    feed("torn feed", "READ", xml(rss(item("/sport", "Sport") + "<item><title>Half a")));
    place("tag that lies", "/feed", "UNCHANGED");
    put(
        "tag that lies",
        "/feed",
        (_, line) -> {
          String body = rss(item("/sport", "Sport"));
          line.write(
              "HTTP/1.1 200 OK\r\nETag: \"%d\"\r\nContent-Length: %d\r\n\r\n%s"
                  .formatted(asked.incrementAndGet(), body.length(), body));
        });
  }

  private void pages() {
    behaving("drips its body", "TIMEOUT");
    behaving("endless body", "TOO_LARGE");
    behaving("gzip bomb", "BOMB");
    behaving("torn gzip", "BROKEN_ENCODING");
    behaving("redirect loop", "REDIRECT_LOOP");
    behaving("redirect to http://127.0.0.1/", "FORBIDDEN_ADDRESS");
    behaving("redirect to http://169.254.169.254/latest/meta-data/", "FORBIDDEN_ADDRESS");
    behaving("redirect to file:///etc/passwd", "BAD_REDIRECT");
    behaving("closes within a chunk", "TRUNCATED");
    behaving("overflowing chunk length", "PROTOCOL");
    behaving("many headers", "PROTOCOL");
    behaving("says 429 for ever", "TOO_MANY_REQUESTS");
    behaving("says 410", "GONE");
    behaving("says 403", "DENIED");
    behaving("says 304 unasked", "CLIENT_ERROR");
    behaving("empty answer", "NO_ARTICLE");
    reading("of nothing but nesting", "NO_ARTICLE", "<div>".repeat(200_000));
    reading("of rubbish", "NO_ARTICLE", "\u0000\u00ff\u00fe<".repeat(50_000));
    reading("of one endless word", "NO_ARTICLE", "x".repeat(9_000_000));
    reading("of endless attributes", "NO_ARTICLE", "<p " + "a=b ".repeat(500_000) + ">");
    reading(
        "with an endless script",
        "NEW_ARTICLE",
        "<script>" + "x(1);".repeat(1_500_000) + "</script>" + LocalWeb.page("A memo", MEMO, MEMO));
    String front = "leads to the front page";
    follow(front, "/page");
    place(front, "/page", "NOT_FOUND");
    put(front, "/page", redirect("/"));
    put(front, "/", page("Front"));
    String pingPong = "leads from host to host";
    follow(pingPong, "/page");
    expected.put(pingPong + " /page", "TOO_MANY_REDIRECTS");
    put(pingPong, "/page", (request, line) -> redirect(other(request)).answer(request, line));
  }

  /** Under another name each time it comes back. */
  private String other(Request request) {
    String name = request.name().startsWith("pong-") ? "ping-" : "pong-";
    return "http://" + name + request.name().replaceFirst("^p[io]ng-", "") + ".localhost:" + port + "/page";
  }

  private void robots() {
    rules("silent", "TIMEOUT");
    rules("says 500", "SERVER_ERROR");
    rules("gzip bomb", "READ");
    rules("redirect to http://127.0.0.1/", "FORBIDDEN_ADDRESS");
    rules("endless body", "READ");
  }

  private void feed(String name, String outcome) {
    place(name, "/feed", outcome);
    put(name, "/feed", misbehaviours.named(name));
  }

  private void feed(String name, String outcome, Behaviour behaviour) {
    place(name, "/feed", outcome);
    put(name, "/feed", behaviour);
  }

  private void feed(String name, String outcome, String type, String content) {
    feed(name, outcome, document(type, content.getBytes(ISO_8859_1)));
  }

  private void behaving(String misbehaviour, String outcome) {
    String name = "a page that " + misbehaviour;
    follow(name, "/page");
    place(name, "/page", outcome);
    put(name, "/page", misbehaviours.named(misbehaviour));
  }

  private void reading(String what, String outcome, String content) {
    String name = "a page " + what;
    follow(name, "/page");
    place(name, "/page", outcome);
    put(name, "/page", document("text/html", content.getBytes(ISO_8859_1)));
  }

  private void rules(String misbehaviour, String outcome) {
    String name = "a robots.txt that " + misbehaviour;
    follow(name, "/page");
    place(name, "/robots.txt", outcome);
    put(name, "/robots.txt", misbehaviours.named(misbehaviour));
  }

  private void follow(String name, String page) {
    put(name, "/feed", xml(rss(item(page, "A memo"))));
  }

  private void place(String name, String path, String outcome) {
    hosts.computeIfAbsent(name, _ -> "h" + hosts.size());
    expected.put(name + " " + path, outcome);
  }

  private void put(String name, String path, Behaviour behaviour) {
    documents.put(hosts.computeIfAbsent(name, _ -> "h" + hosts.size()) + path, behaviour);
  }

  /** Puts a second memo into the good outlet's feed. */
  void publishMore() {
    put(GOOD, "/feed", xml(rss(item("/one", "A memo") + item("/two", "Another memo"))));
  }

  Set<String> names() {
    return Set.copyOf(hosts.keySet());
  }

  /** What should come of what is asked for, by outlet and path. */
  Map<String, String> expected() {
    return expected;
  }

  String address(String name, String path) {
    return "http://" + hosts.get(name) + ".localhost:" + port + path;
  }

  /** The outlet and path of an address, if something is wrong there. */
  @Nullable String place(String address) {
    String[] parts = address.split("/", 4);
    String host = parts[2].replaceFirst("^p[io]ng-", "").replaceFirst("\\..*", "");
    for (Map.Entry<String, String> each : hosts.entrySet()) {
      String place = each.getKey() + " /" + parts[3];
      if (each.getValue().equals(host) && expected.containsKey(place)) {
        return place;
      }
    }
    return null;
  }

  boolean readsTwice(String place) {
    return place.startsWith("tag that lies");
  }

  @Override
  public Behaviour apply(Request request) {
    String host = request.name().replaceFirst("^p[io]ng-", "");
    return documents.getOrDefault(
        host + request.target(),
        (_, line) -> line.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
  }

  private static Behaviour xml(String content) {
    return document("application/rss+xml", content.getBytes(UTF_8));
  }

  private static Behaviour page(String title) {
    return document("text/html; charset=utf-8", LocalWeb.page(title, MEMO, title + ". " + MEMO).getBytes(UTF_8));
  }

  private static Behaviour redirect(String to) {
    return (_, line) ->
        line.write("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + to + "\r\n\r\n");
  }

  private static Behaviour document(String type, byte[] body) {
    return (_, line) -> {
      line.write(
          "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
              .formatted(type, body.length));
      line.write(body);
    };
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>News</title>" + items + "</channel></rss>";
  }

  private static String item(String link, String title) {
    return "<item><title>" + title + "</title><link>" + link + "</link></item>";
  }
}
