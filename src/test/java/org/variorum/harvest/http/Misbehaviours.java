package org.variorum.harvest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.variorum.harvest.http.Packing.deflate;
import static org.variorum.harvest.http.Packing.gzip;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.variorum.harvest.http.RogueServer.Behaviour;
import org.variorum.harvest.http.RogueServer.Line;

/** Ways in which servers misbehave, by mistake or by intent, each under a name. */
public final class Misbehaviours {

  private static final byte[] BLOCK = new byte[64 * 1024];
  private static final int BOMB = 20_000_000;
  private static final int PAUSE_MILLIS = 20;

  static {
    Arrays.fill(BLOCK, (byte) ' ');
  }

  private final Map<String, Behaviour> named = new LinkedHashMap<>();

  public Misbehaviours() {
    slow();
    endless();
    packed();
    redirecting();
    broken();
    odd();
    refusing();
  }

  /**
   * The behaviour of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Behaviour named(String name) {
    Behaviour behaviour = named.get(name);
    if (behaviour == null) {
      throw new IllegalArgumentException(name);
    }
    return behaviour;
  }

  public boolean knows(String name) {
    return named.containsKey(name);
  }

  private void slow() {
    named.put("silent", (_, line) -> line.awaitClose());
    named.put(
        "silent after the head",
        (_, line) -> {
          line.write(ok("Content-Length: 100"));
          line.awaitClose();
        });
    named.put("drips its head", (_, line) -> drip(line, "HTTP/1.1 200 OK\r\nX-Long: ", "x"));
    named.put(
        "drips its body", (_, line) -> drip(line, ok("Content-Length: 100000"), "x"));
    named.put(
        "drips chunks", (_, line) -> drip(line, ok("Transfer-Encoding: chunked"), "1\r\nx\r\n"));
    named.put("drips interim answers", (_, line) -> drip(line, "", "HTTP/1.1 10"));
    named.put(
        "redirects slowly",
        (request, line) -> {
          Thread.sleep(300);
          line.write(redirect(302, request.target() + "x"));
        });
  }

  private void endless() {
    named.put("endless body", (_, line) -> flood(line, ok("Connection: close"), BLOCK));
    named.put(
        "endless chunks",
        (_, line) -> {
          line.write(ok("Transfer-Encoding: chunked"));
          while (true) {
            line.write(Integer.toHexString(BLOCK.length) + "\r\n");
            line.write(BLOCK);
            line.write("\r\n");
          }
        });
    named.put("huge length", (_, line) -> flood(line, ok("Content-Length: 5000000000"), BLOCK));
    named.put("endless header", (_, line) -> flood(line, "HTTP/1.1 200 OK\r\nX-Long: ", BLOCK));
    named.put(
        "endless headers",
        (_, line) -> flood(line, "HTTP/1.1 200 OK\r\n", bytes("X-Header: value\r\n")));
    named.put(
        "huge headers",
        (_, line) ->
            line.write(
                ok((("X-Header: " + "x".repeat(20_000) + "\r\n").repeat(100) + "X-Last: x"))));
    named.put(
        "many headers", (_, line) -> line.write(ok("X-Header: value\r\n".repeat(1000) + "X: x")));
    named.put("endless empty lines", (_, line) -> flood(line, "", bytes("\r\n")));
    named.put("flood of interim answers", (_, line) -> flood(line, "", bytes("HTTP/1.1 103 H\r\n\r\n")));
    named.put(
        "endless chunk extension",
        (_, line) -> flood(line, ok("Transfer-Encoding: chunked") + "1;", BLOCK));
    named.put(
        "endless trailers",
        (_, line) ->
            flood(line, ok("Transfer-Encoding: chunked") + "0\r\n", bytes("X-Header: value\r\n")));
  }

  private void packed() {
    pack("gzip bomb", "gzip", () -> gzip(new byte[BOMB]));
    pack("deflate bomb", "deflate", () -> deflate(new byte[BOMB], true));
    pack("raw deflate bomb", "deflate", () -> deflate(new byte[BOMB], false));
    pack("brotli bomb", "br", () -> Packing.BROTLI_BOMB);
    pack("bomb in a bomb", "gzip, gzip", () -> gzip(gzip(new byte[BOMB])));
    pack("gzipped file that is a bomb", "identity", () -> gzip(new byte[BOMB]));
    pack("packed over and over", "gzip, gzip, gzip", () -> gzip(gzip(gzip(bytes("x")))));
    pack("packed in an unknown way", "zstd", () -> bytes("x"));
    pack("says gzip of plain text", "gzip", () -> bytes("<rss/>"));
    pack("torn gzip", "gzip", () -> Arrays.copyOf(gzip(bytes("x".repeat(999))), 15));
    pack("gzip and rubbish", "gzip", () -> Arrays.copyOf(gzip(bytes("whole")), 60));
  }

  private void pack(String name, String coding, Supplier<byte[]> bytes) {
    named.put(
        name,
        (_, line) -> {
          byte[] body = bytes.get();
          line.write(ok("Content-Encoding: " + coding + "\r\nContent-Length: " + body.length));
          line.write(body);
        });
  }

  private void redirecting() {
    named.put("redirect loop", (request, line) -> line.write(redirect(301, request.target())));
    named.put(
        "endless redirects",
        (request, line) -> line.write(redirect(302, request.target() + "x")));
    for (String inside :
        new String[] {
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
          "http://nowhere.example/",
          "file:///etc/passwd",
          "http://gull.example:22/",
          "//",
        }) {
      named.put("redirect to " + inside, (_, line) -> line.write(redirect(302, inside)));
    }
    named.put(
        "redirect with a password",
        (_, line) -> line.write(redirect(302, "http://user:secret@gull.example/")));
    named.put(
        "redirect to nowhere",
        (_, line) -> line.write("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"));
    named.put(
        "redirect with an endless body",
        (_, line) -> flood(line, "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\n\r\n", BLOCK));
  }

  private void broken() {
    named.put("closes without an answer", (_, line) -> line.hangUp());
    named.put("resets without an answer", (_, line) -> line.reset());
    named.put("closes within its head", (_, line) -> cut(line, "HTTP/1.1 200 OK\r\nX-He"));
    named.put("closes within its body", (_, line) -> cut(line, ok("Content-Length: 9") + "four"));
    named.put(
        "closes within a chunk",
        (_, line) -> cut(line, ok("Transfer-Encoding: chunked") + "9\r\nfour"));
    named.put(
        "closes before the last chunk",
        (_, line) -> cut(line, ok("Transfer-Encoding: chunked") + "4\r\nfour\r\n"));
    named.put(
        "rubbish for a chunk's length",
        (_, line) -> cut(line, ok("Transfer-Encoding: chunked") + "zz\r\nfour\r\n"));
    named.put(
        "overflowing chunk length",
        (_, line) -> cut(line, ok("Transfer-Encoding: chunked") + "FFFFFFFFFFFFFFFFF\r\nfour\r\n"));
    named.put(
        "negative chunk length",
        (_, line) -> cut(line, ok("Transfer-Encoding: chunked") + "-4\r\nfour\r\n"));
    named.put("length that is no number", (_, line) -> cut(line, ok("Content-Length: x") + "four"));
    named.put("negative length", (_, line) -> cut(line, ok("Content-Length: -4") + "four"));
    named.put(
        "unknown transfer coding", (_, line) -> cut(line, ok("Transfer-Encoding: gzip") + "four"));
    named.put("bad status line", (_, line) -> cut(line, "HTTP/1.1 OK fine\r\n\r\n"));
    named.put("no HTTP at all", (_, line) -> cut(line, "SSH-2.0-OpenSSH_9.9\r\n".repeat(20)));
    named.put("page without a head", (_, line) -> cut(line, "<html>\n<p>four\n</html>\n".repeat(9)));
    named.put("HTTP of the future", (_, line) -> cut(line, "HTTP/7.3 200 OK\r\n\r\nfour"));
  }

  private void odd() {
    named.put("empty answer", (_, line) -> line.write(ok("Content-Length: 0")));
    named.put(
        "sends more than it says",
        (_, line) ->
            line.write(ok("Content-Length: 4") + "fourHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"));
    named.put(
        "dates in the future",
        (_, line) ->
            line.write(
                ok(
                        "Date: Fri, 01 Jan 2106 00:00:00 GMT\r\n"
                            + "Last-Modified: Sat, 01 Jan 2107 00:00:00 GMT\r\n"
                            + "Expires: Fri, 31 Dec 9999 23:59:59 GMT\r\nContent-Length: 4")
                    + "four"));
    named.put(
        "sets cookies",
        (_, line) ->
            line.write(
                ok("Set-Cookie: id=7; Path=/; Max-Age=9999\r\nContent-Length: 4") + "four"));
    named.put(
        "page for a feed",
        (_, line) ->
            line.write(
                ok("Content-Type: application/rss+xml\r\nContent-Length: 33")
                    + "<!DOCTYPE html><html><p>Sign in.</"));
    named.put(
        "says another character set",
        (_, line) -> {
          line.write(ok("Content-Type: text/xml; charset=utf-8\r\nContent-Length: 4"));
          line.write("caf\u00e9".getBytes(ISO_8859_1));
        });
    named.put("no reason phrase", (_, line) -> line.write("HTTP/1.1 200\r\nContent-Length: 4\r\n\r\nfour"));
    named.put("bare line feeds", (_, line) -> line.write("HTTP/1.1 200 OK\nContent-Length: 4\n\nfour"));
    named.put("HTTP of the past", (_, line) -> cut(line, "HTTP/1.0 200 OK\r\n\r\nfour"));
    named.put(
        "interim answers first",
        (_, line) ->
            line.write(
                "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".repeat(3)
                    + ok("Content-Length: 4")
                    + "four"));
    named.put(
        "header that is none",
        (_, line) -> line.write(ok("no colon here\r\nContent-Length: 4") + "four"));
  }

  private void refusing() {
    status("says 404", "404 Not Found", "");
    status("says 410", "410 Gone", "");
    status("asks for a password", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n");
    status("asks for Kerberos", "401 Unauthorized", "WWW-Authenticate: Negotiate\r\n");
    status("says 403", "403 Forbidden", "");
    status("wants money", "402 Payment Required", "");
    status("asks for a proxy's password", "407 No", "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    status("barred by law", "451 Unavailable For Legal Reasons", "");
    status("says 429 with seconds", "429 Too Many Requests", "Retry-After: 120\r\n");
    status(
        "says 429 with a date",
        "429 Too Many Requests",
        "Date: Mon, 02 Mar 2026 12:00:00 GMT\r\nRetry-After: Mon, 02 Mar 2026 12:02:00 GMT\r\n");
    status("says 429 for ever", "429 Too Many Requests", "Retry-After: 99999999999\r\n");
    status("says 429 and no more", "429 Too Many Requests", "");
    status("says 503 with seconds", "503 Service Unavailable", "Retry-After: 120\r\n");
    status("says 500", "500 Internal Server Error", "");
    status("says 304 unasked", "304 Not Modified", "");
    status("says 204", "204 No Content", "");
    status("says 206", "206 Partial Content", "Content-Range: bytes 0-0/1\r\n");
    status("says 300", "300 Multiple Choices", "Location: /other\r\n");
    status("says 101", "101 Switching Protocols", "Upgrade: websocket\r\nConnection: Upgrade\r\n");
    status("says 999", "999 Request Denied", "");
  }

  private void status(String name, String status, String headers) {
    String length = status.startsWith("1") || status.startsWith("204") ? "" : "Content-Length: 0\r\n";
    named.put(
        name, (_, line) -> line.write("HTTP/1.1 " + status + "\r\n" + headers + length + "\r\n"));
  }

  static String ok(String headers) {
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n";
  }

  static String redirect(int status, String location) {
    return "HTTP/1.1 "
        + status
        + " Moved\r\nContent-Length: 0\r\nLocation: "
        + location
        + "\r\n\r\n";
  }

  private static void cut(Line line, String text) throws IOException {
    line.write(text);
    line.hangUp();
  }

  private static void flood(Line line, String first, byte[] then) throws IOException {
    line.write(first);
    byte[] block = then;
    while (block.length < BLOCK.length) {
      byte[] twice = Arrays.copyOf(block, 2 * block.length);
      System.arraycopy(block, 0, twice, block.length, block.length);
      block = twice;
    }
    while (true) {
      line.write(block);
    }
  }

  private static void drip(Line line, String first, String then)
      throws IOException, InterruptedException {
    line.write(first);
    while (true) {
      Thread.sleep(PAUSE_MILLIS);
      line.write(then);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
