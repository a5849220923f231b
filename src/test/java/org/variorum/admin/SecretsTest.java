package org.variorum.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.RoomTest;
import org.variorum.platform.Command;
import org.variorum.platform.security.Accounts;
import org.variorum.platform.security.Role;

/**
 * A day in which every secret is used, rightly and wrongly, with all that our own code can log
 * switched on: none of them gets into the log, and none can be read from the database.
 */
@RoomTest
class SecretsTest {

  private static final String PASSWORD = "lantern quay 1907";

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired List<Command> commands;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("org.variorum");
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Map<String, String> secrets = new LinkedHashMap<>();

  @BeforeEach
  void listen() {
    ours.setLevel(Level.TRACE);
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stop() {
    root.detachAppender(log);
    ours.setLevel(Level.INFO);
  }

  @Test
  void getNeitherIntoTheLogNorReadablyIntoTheDatabase() throws Exception {
    accounts.create("ada", secret("password", PASSWORD), Role.ADMIN, false);
    Visitor visitor = new Visitor(web);
    visitor.logIn("ada", secret("wrong password", "a slip of my other bank"));
    visitor.logIn(secret("password as name", "typed in the wrong field 7"), PASSWORD);
    visitor.logIn("ada", PASSWORD);
    secret("session", String.valueOf(visitor.cookies().get("variorum-session")));
    secret("device", String.valueOf(visitor.cookies().get("variorum-device")));
    String chosen = secret("new password", "my own harbour song");
    password(visitor, secret("mistyped password", "my old harbour song"), chosen);
    password(visitor, PASSWORD, "short");
    password(visitor, PASSWORD, chosen);
    secret("session", String.valueOf(visitor.cookies().get("variorum-session")));
    invite(visitor);
    useTokens(visitor);
    secret("password of the console", createAdmin());
    secret(
        "database password", String.valueOf(environment.getProperty("spring.datasource.password")));
    root.warn("the log is listened to");

    assertThat(lines()).anyMatch(line -> line.contains("listened to"));
    secrets.forEach(
        (name, secret) -> {
          assertThat(lines()).as(name).noneMatch(line -> line.contains(secret));
          assertThat(tablesWith(secret)).as(name).isEmpty();
        });
    assertThat(tablesWith("vrm_")).isEmpty();
    assertThat(tablesWith("ada")).contains("account", "audit_entry");
  }

  private void invite(Visitor visitor) {
    Document made =
        Visitor.document(
            visitor.submit(
                "/admin/users", "/users/invitations", Map.of("note", "Bea", "role", "CURATOR")));
    String link = made.select(".once code").text().replaceFirst("https?://[^/]*", "");
    secret("invitation", link.substring(link.lastIndexOf('/') + 1));
    Visitor bea = new Visitor(web);
    bea.get(link + "x");
    for (String again : List.of("not the same 1", "gulls over the quay")) {
      bea.submit(
          link,
          link,
          Map.of(
              "name",
              "bea",
              "password",
              secret("password of who was invited", "gulls over the quay"),
              "again",
              again));
    }
    bea.get(link);
  }

  private void useTokens(Visitor visitor) {
    MvcTestResult made =
        visitor.submit("/admin/tokens", "/admin/tokens", Map.of("name", "desk", "write", "true"));
    String token = secret("token", Visitor.document(made).select(".once code").text());
    String wrong = secret("wrong token", "vrm_WrongButPerhapsOfAnotherPlace");
    assertThat(call("/api/v1/articles", token)).hasStatusOk();
    assertThat(call("/api/v1/articles", wrong)).hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(call("/actuator/metrics", token)).hasStatus(HttpStatus.FORBIDDEN);
    for (String body : List.of("{\"html\": ", "{\"url\": 7, \"html\": [1]}", "{}")) {
      web.post()
          .uri("/api/v1/articles")
          .header("Authorization", "Bearer " + token)
          .contentType("application/json")
          .content(body)
          .exchange();
    }
    assertThat(web.get().uri("/search/feed.xml?q=quay").header("Authorization", "Bearer " + token))
        .hasStatusOk();
    String feed =
        String.valueOf(
                Visitor.document(
                        visitor.submit(
                            "/admin/tokens", "/tokens/alerts", Map.of("name", "my reader")))
                    .select(".once code")
                    .eachText()
                    .getFirst())
            .replaceFirst("https?://[^/]*", "");
    secret("token of a feed", feed.replaceFirst(".*/([\\w-]+).*", "$1"));
    assertThat(web.get().uri(feed)).hasStatusOk();
    assertThat(web.get().uri("/alerts/" + wrong + ".xml")).hasStatus(HttpStatus.NOT_FOUND);
    jdbc.sql("delete from api_token where name = 'my reader'").update();
    visitor.submit("/admin/tokens", "/tokens/revoke", Map.of());
    assertThat(call("/api/v1/articles", token)).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  private MvcTestResult call(String path, String token) {
    return web.get().uri(path).header("Authorization", "Bearer " + token).exchange();
  }

  private static void password(Visitor visitor, String old, String chosen) {
    visitor.submit(
        "/admin/password",
        "/admin/password",
        Map.of("old", old, "password", chosen, "again", chosen));
  }

  /** The last line of what the command prints on its standard output, where it belongs. */
  private String createAdmin() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    commands.stream()
        .filter(command -> command.name().equals("create-admin"))
        .findFirst()
        .orElseThrow()
        .run(List.of("ada"), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    String password = out.toString(UTF_8).strip();
    assertThat(password).isNotEmpty();
    assertThat(err.toString(UTF_8)).doesNotContain(password);
    return password;
  }

  private String secret(String name, String secret) {
    assertThat(secret).as(name).hasSizeGreaterThan(5).isNotEqualTo("null");
    secrets.put(name + (secrets.containsKey(name) ? " " + secrets.size() : ""), secret);
    return secret;
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (ILoggingEvent event : List.copyOf(log.list)) {
      lines.add(event.getFormattedMessage());
      IThrowableProxy thrown = event.getThrowableProxy();
      if (thrown != null) {
        lines.add(ThrowableProxyUtil.asString(thrown));
      }
    }
    return lines;
  }

  /** Tables of which a row shows this text, or its bytes. */
  private List<String> tablesWith(String text) {
    return jdbc
        .sql("select table_name from information_schema.tables where table_schema = 'public'")
        .query((rs, row) -> String.valueOf(rs.getString(1)))
        .list()
        .stream()
        .filter(
            table ->
                jdbc.sql(
                        "select exists (select from \"%s\" t where position(? in t::text) > 0 or position(? in t::text) > 0)"
                            .formatted(table))
                    .params(text, HexFormat.of().formatHex(text.getBytes(UTF_8)))
                    .query(Boolean.class)
                    .single())
        .toList();
  }
}
