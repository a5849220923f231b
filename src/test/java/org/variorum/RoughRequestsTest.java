package org.variorum;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.variorum.platform.security.AuditTrail;

/** What no browser would send, byte by byte: verbs, hosts, paths and forms from whoever pokes. */
@SampleSite
class RoughRequestsTest {

  private static final String EVIL = "evil.example";

  @Autowired AuditTrail audit;
  @Autowired JdbcClient jdbc;

  private record Answer(int status, String head, String body) {

    String all() {
      return head + body;
    }
  }

  @Test
  void takesNoOtherVerbs(Site site) {
    for (String verb : List.of("TRACE", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "get")) {
      for (String path : List.of("/", "/admin/login", "/api/v1/articles", "/css/base.css")) {
        Answer answer = ask(site, verb + " " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Echo: me");

        assertThat(answer.status()).as(verb + " " + path).isIn(400, 401, 403, 404, 405, 501);
        assertThat(answer.body()).as(verb + " " + path).doesNotContain("X-Echo");
      }
    }
    assertThat(get(site, "/", "X-HTTP-Method-Override: DELETE").status()).isEqualTo(200);
  }

  @Test
  void linksAreOfTheSiteThatWasAskedAndOfNoOther(Site site) {
    String topic = site.topic();
    for (String path :
        List.of(
            "/",
            topic,
            "/feeds",
            "/outlets",
            topic + "/feed.xml",
            topic + "/feed.json",
            "/opml.xml",
            "/sitemap.xml",
            "/robots.txt")) {
      Answer elsewhere = ask(site, "GET " + path + " HTTP/1.1\r\nHost: " + EVIL);
      Answer here =
          get(
              site,
              path,
              "X-Forwarded-Host: " + EVIL,
              "X-Forwarded-Server: " + EVIL,
              "X-Forwarded-Prefix: /" + EVIL,
              "X-Forwarded-Port: 666",
              "Forwarded: host=" + EVIL + ";proto=ftp",
              "X-Host: " + EVIL,
              "X-Original-URL: /" + EVIL,
              "X-Rewrite-URL: /" + EVIL);

      assertThat(elsewhere.status()).as(path).isEqualTo(200);
      assertThat(here.status()).as(path).isEqualTo(200);
      assertThat(here.all()).as(path).doesNotContain(EVIL).doesNotContain(":666");
    }
    assertThat(get(site, "/admin", "X-Forwarded-Host: " + EVIL).head()).doesNotContain(EVIL);
  }

  @Test
  void whoComesFromAfarIsWhoTheNearestProxySaw(Site site) {
    ask(
        site,
        "GET /admin/login HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 127.0.0.1, <b>, 198.51.100.77");
    String form = get(site, "/admin/login").all();
    String cookie = between(form, "variorum-form=", ";");
    String token = between(form, "name=\"_csrf\" value=\"", "\"");
    String body = "name=quay&password=wrong&_csrf=" + token;
    Answer answer =
        ask(
            site,
            "POST /admin/login HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length()
                + "\r\nCookie: variorum-form="
                + cookie
                + "\r\nX-Forwarded-For: 192.0.2.1, 198.51.100.77",
            body);

    assertThat(answer.head()).contains("/admin/login?failed=true");
    assertThat(audit.before(Long.MAX_VALUE, 1).getFirst().address()).isEqualTo("198.51.100.77");
  }

  /** Over HTTP: tools of tests put another keeper of forms' tokens in the place of ours. */
  @Test
  void askingForTheLogInLeavesNothingInTheDatabase(Site site) {
    long before = rows("user_session");
    for (int i = 0; i < 300; i++) {
      assertThat(get(site, "/admin/users?n=" + i).head())
          .contains("Location: ", "/admin/login?to=/admin/users%3Fn%3D" + i)
          .doesNotContain("Set-Cookie: variorum-session");
      assertThat(get(site, "/admin/login").head())
          .containsPattern("Set-Cookie: variorum-form=[^;]+; Path=/admin; HttpOnly; SameSite=Lax")
          .doesNotContain("Set-Cookie: variorum-session");
      get(site, "/admin/welcome/none", "Cookie: variorum-session=bm9uZQ; variorum-form=x");
    }

    assertThat(rows("user_session")).isEqualTo(before);
  }

  private long rows(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  @Test
  void refusesWhatIsMalformedWithoutFaltering(Site site) {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    try {
      refuseWhatIsMalformed(site);
    } finally {
      root.detachAppender(log);
    }
    assertThat(List.copyOf(log.list))
        .as("what strangers write into the log")
        .noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .noneMatch(event -> event.getFormattedMessage().contains("FORGED"));
  }

  private static void refuseWhatIsMalformed(Site site) {
    String form =
        "POST /admin/login HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ";
    List<Answer> answers =
        Stream.of(
                ask(site, "GET / HTTP/1.1"),
                ask(site, "GET / HTTP/1.1\r\nHost: a\r\nHost: b"),
                ask(site, "GET / HTTP/1.1\r\nHost: <script>"),
                ask(site, "GET / HTTP/1.1\r\nHost: evil.example/x"),
                ask(site, "GET / HTTP/9.9\r\nHost: localhost"),
                ask(site, "GET http://[/ HTTP/1.1\r\nHost: localhost"),
                get(site, "/<script>alert(1)</script>"),
                get(site, "/%00"),
                get(site, "/%2e%2e/%2e%2e/etc/passwd"),
                get(site, "/css/..%2f..%2fapplication.yaml"),
                get(site, "/css/%c0%ae%c0%ae/application.yaml"),
                get(site, "/css//base.css"),
                get(site, "/;x=y/admin"),
                get(site, "/outlets\\..\\admin"),
                get(site, "/search?q=%C0%BC"),
                get(site, "/api/v1/articles?topic=%C0%BC"),
                get(site, "/admin/login?wait=7%0AFORGED%20line"),
                get(site, "/search?q=%ZZ"),
                get(site, "/search?%C0=x"),
                get(site, "/articles/99999999999999999999999"),
                get(site, "/claims/-1"),
                get(site, "/claims/0x10"),
                get(site, "/statements/999999999999999999"),
                get(site, "/articles/1/revisions/999999999"),
                get(site, "/api/v1/articles/99999999999999999999"),
                get(site, "/api/v1/articles?size=x"),
                get(site, "/sitemap-articles-99999.xml"),
                get(site, "/" + "x".repeat(20_000)),
                get(site, "/", "X-Long: " + "x".repeat(20_000)),
                get(site, "/", "X-Control: a\u0001b"),
                get(site, "/", "Transfer-Encoding: gzip"),
                ask(site, form + "5\r\nContent-Length: 6", "a=b&c="),
                ask(site, form + "-1"),
                ask(site, form + "99999999999999999999"),
                ask(site, form + "12\r\nTransfer-Encoding: chunked", "zz\r\na=b\r\n0\r\n\r\n"),
                ask(site, form + "8", "a=%C0%BC"),
                ask(
                    site,
                    form.replace("x-www-form-urlencoded", "octet-stream; boundary=x") + "3",
                    "--x"),
                ask(
                    site,
                    form.replace("application/x-www-form-urlencoded", "multipart/form-data") + "3",
                    "--x"),
                ask(
                    site,
                    "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                        + " application/json\r\nContent-Length: 40000",
                    "[".repeat(40_000)))
            .toList();

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as(answer.all()).isBetween(400, 505).isNotEqualTo(500);
              assertThat(answer.all())
                  .doesNotContain("<script>alert", "Exception", "\tat ", "Tomcat", "root:");
            });
    assertThat(
            List.of(
                get(site, "/topics/x?page=99999999999999999999"),
                get(site, site.topic() + "?page=99999999999999999999"),
                get(site, site.topic() + "?page=-5"),
                get(site, "/outlets?page=x"),
                get(site, "/search?q=quay&page=99999999999"),
                get(site, "/search?q=quay&from=99999-99-99&to=x"),
                get(site, "/search?q=" + "a+or+".repeat(1000))))
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.head()).isBetween(200, 404));
  }

  @Test
  void everyAnswerOfOursForbidsWhatItDoesNotNeed(Site site) {
    String story =
        site.page(site.topic()).select("a[href^=/stories/]").attr("href").replaceFirst("#.*", "");
    for (Answer answer :
        List.of(
            get(site, "/"),
            get(site, story),
            get(site, story + "/card.png"),
            get(site, story + "/export.csv"),
            get(site, story + "/feed.xml"),
            get(site, "/css/base.css"),
            get(site, "/icon.svg"),
            get(site, "/no-such-page"),
            get(site, "/api/v1/articles"),
            get(site, "/api/v1/nothing"),
            get(site, "/api/v1/articles", "Authorization: Bearer vrm_x"),
            get(site, "/actuator/health"),
            get(site, "/actuator/env"),
            get(site, "/v3/api-docs"),
            get(site, "/admin"),
            get(site, "/admin/login"),
            get(site, "/admin/welcome/x"),
            get(site, "/search?q=%C0%BC"),
            ask(site, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0"),
            ask(site, "POST /admin/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0"))) {
      String head = answer.head().toLowerCase(Locale.ROOT);
      assertThat(head)
          .contains(
              "x-content-type-options: nosniff",
              "x-frame-options: deny",
              "content-security-policy: default-src 'none'",
              "frame-ancestors 'none'",
              "referrer-policy: s",
              "permissions-policy: camera=()")
          .doesNotContain("unsafe-", "server:", "x-powered-by");
    }
  }

  private static Answer get(Site site, String path, String... headers) {
    StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost");
    for (String header : headers) {
      request.append("\r\n").append(header);
    }
    return ask(site, request.toString());
  }

  private static Answer ask(Site site, String head) {
    return ask(site, head, "");
  }

  private static Answer ask(Site site, String head, String body) {
    int port = URI.create(site.address("/")).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write((head + "\r\nConnection: close\r\n\r\n" + body).getBytes(ISO_8859_1));
      String all = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      int end = all.indexOf("\r\n\r\n");
      return new Answer(
          Integer.parseInt(all.split(" ", 3)[1]),
          end < 0 ? all : all.substring(0, end),
          end < 0 ? "" : all.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(head, e);
    }
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before) + before.length();
    return text.substring(start, text.indexOf(after, start));
  }
}
