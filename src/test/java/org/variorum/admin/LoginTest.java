package org.variorum.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.RoomTest;
import org.variorum.platform.security.Account;
import org.variorum.platform.security.Accounts;
import org.variorum.platform.security.AuditTrail;
import org.variorum.platform.security.Role;

@RoomTest
class LoginTest {

  private static final String PASSWORD = "lantern quay 1907";

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired AuditTrail audit;
  @Autowired JdbcClient jdbc;

  private Visitor visitor;

  @BeforeEach
  void people() {
    accounts.create("ada", PASSWORD, Role.ADMIN, false);
    accounts.create("carl", PASSWORD, Role.CURATOR, false);
    visitor = new Visitor(web);
  }

  @Test
  void opensThePageThatWasAskedFor() {
    assertThat(visitor.get("/admin/users"))
        .hasStatus3xxRedirection()
        .redirectedUrl()
        .isEqualTo("/admin/login?to=/admin/users");

    Document form = visitor.page("/admin/login?to=/admin/users");
    Document again = logIn(form, "wrong");
    assertThat(again.select("[role=alert]").text()).contains("wrong");
    assertThat(visitor.submit(again, "/admin/login", Map.of("name", "Ada ", "password", PASSWORD)))
        .hasRedirectedUrl("/admin/users");
    assertThat(visitor.page("/admin/users").select("tbody th").eachText())
        .containsExactly("ada", "carl");
  }

  /** The page at which an attempt ends. */
  private Document logIn(Document form, String password) {
    MvcTestResult answer =
        visitor.submit(form, "/admin/login", Map.of("name", "ada", "password", password));
    return visitor.page(String.valueOf(answer.getResponse().getRedirectedUrl()));
  }

  @Test
  void leadsToNoOtherSiteWhateverAParameterNames() {
    for (String elsewhere :
        List.of(
            "https://evil.example/",
            "//evil.example/",
            "/\\evil.example/",
            "\\\\evil.example",
            "/admin//evil.example/",
            "/admin/../../evil",
            "/admin/./users",
            "/admin\\@evil.example",
            "/admin@evil.example/",
            "/admin.evil.example/",
            "/administration",
            "/about",
            "/admin/users\r\nSet-Cookie: a=b",
            "/admin/\t/evil.example",
            "javascript:alert(1)",
            "/admin/logout",
            "/admin/login?to=/admin",
            "/admin/" + "x".repeat(600),
            " /admin/users",
            "/admin/usérs")) {
      Visitor fresh = new Visitor(web);
      Map<String, String> form =
          new HashMap<>(
              Map.of(
                  "name",
                  "ada",
                  "password",
                  PASSWORD,
                  "_csrf",
                  fresh.page("/admin/login").select("input[name=_csrf]").val()));
      for (String name :
          List.of(
              "to", "continue", "next", "redirect", "url", "target", "spring-security-redirect")) {
        form.put(name, elsewhere);
      }

      assertThat(fresh.post("/admin/login", form)).as(elsewhere).hasRedirectedUrl("/admin");
      assertThat(fresh.submit("/admin/account", "/admin/logout", Map.of("to", elsewhere)))
          .hasRedirectedUrl("/admin/login?out=true");
    }
  }

  @Test
  void saysTheSameOfAWrongNameAsOfAWrongPassword() {
    assertThat(visitor.logIn("ada", "wrong")).hasRedirectedUrl("/admin/login?failed=true");
    assertThat(visitor.logIn("nobody", PASSWORD)).hasRedirectedUrl("/admin/login?failed=true");
    assertThat(visitor.page("/admin/login?failed=true").select("[role=alert]").text())
        .isEqualTo("The name or the password is wrong.");
  }

  @Test
  void givesTheSessionANewNumber() {
    Visitor attacker = new Visitor(web);
    attacker.logIn("carl", PASSWORD);
    String planted = attacker.cookies().get("variorum-session");
    Map<String, String> form =
        Map.of(
            "name",
            "ada",
            "password",
            PASSWORD,
            "_csrf",
            attacker.page("/admin/account").select("input[name=_csrf]").val());
    visitor.cookies().put("variorum-session", planted);

    assertThat(visitor.post("/admin/login", form)).hasRedirectedUrl("/admin");

    assertThat(visitor.get("/admin/users")).hasStatusOk();
    assertThat(visitor.cookies().get("variorum-session")).isNotNull().isNotEqualTo(planted);
    assertThat(attacker.get("/admin/users")).hasStatus3xxRedirection();
    String invented = Base64.getEncoder().encodeToString(new UUID(1, 2).toString().getBytes(UTF_8));
    Visitor third = new Visitor(web);
    third.cookies().put("variorum-session", invented);
    third.logIn("ada", PASSWORD);
    assertThat(third.cookies().get("variorum-session")).isNotEqualTo(invented);
  }

  @Test
  void aFormThatAnotherBrowserGotIsRefused() {
    String others = new Visitor(web).page("/admin/login").select("input[name=_csrf]").val();
    visitor.page("/admin/login");

    assertThat(
            visitor.post(
                "/admin/login", Map.of("name", "ada", "password", PASSWORD, "_csrf", others)))
        .hasStatus(HttpStatus.FORBIDDEN);
    String before = visitor.page("/admin/login").select("input[name=_csrf]").val();
    visitor.logIn("ada", PASSWORD);
    assertThat(visitor.post("/admin/logout", Map.of("_csrf", before)))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void cookiesAreForTheseAddressesAndNoScript() {
    visitor.page("/admin/login");
    MvcTestResult answer = visitor.logIn("ada", PASSWORD);

    assertThat(answer.getResponse().getHeaders("Set-Cookie"))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .contains("Path=/admin", "HttpOnly")
                    .containsAnyOf("SameSite=Lax", "Max-Age=0"));
    MvcTestResult secure = web.get().uri("https://localhost/admin/login").secure(true).exchange();
    assertThat(secure.getResponse().getHeader("Set-Cookie")).contains("; Secure");
  }

  @Test
  void readersGetNeitherSessionNorCookieAlsoWhenTheyBringOne() {
    visitor.logIn("ada", PASSWORD);
    MvcTestResult answer = visitor.get("/about");

    assertThat(answer).hasStatusOk().doesNotContainHeader("Set-Cookie");
    assertThat(answer.getResponse().getHeader("Cache-Control")).isNull();
    assertThat(visitor.page("/about").select("footer a[href=/admin]").text()).isEqualTo("Log in");
  }

  @Test
  void keepsNothingInCaches() {
    assertThat(visitor.get("/admin/login").getResponse().getHeader("Cache-Control"))
        .contains("no-store");
    visitor.logIn("ada", PASSWORD);
    MvcTestResult answer = visitor.get("/admin/users");
    assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(answer).headers().hasValue("Referrer-Policy", "same-origin");
    assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
  }

  @Test
  void demandsAnotherPasswordFirst() {
    Account carl = accounts.byName("carl").orElseThrow();
    accounts.setPassword(carl.id(), "given for once 5", true);

    visitor.logIn("carl", "given for once 5");

    assertThat(visitor.get("/admin/outlets")).redirectedUrl().endsWith("/admin/password");
    assertThat(visitor.get("/admin/users")).redirectedUrl().endsWith("/admin/password");
    change("given for once 5", "given for once 5");
    assertThat(visitor.get("/admin/account")).redirectedUrl().endsWith("/admin/password");
    String before = visitor.cookies().get("variorum-session");
    assertThat(change("given for once 5", "my own harbour song")).hasRedirectedUrl("/admin");
    assertThat(visitor.get("/admin/account")).hasStatusOk();
    assertThat(visitor.cookies().get("variorum-session")).isNotEqualTo(before);
  }

  @Test
  void saysWhatIsWrongWithANewPassword() {
    visitor.logIn("ada", PASSWORD);

    assertThat(alert(change("wrong", "my own harbour song"))).contains("not the password you have");
    assertThat(alert(change(PASSWORD, "short"))).contains("too short");
    assertThat(alert(change(PASSWORD, "aaaaaaaaaaaaaaaa"))).contains("too easy");
    assertThat(alert(change(PASSWORD, "ada lovelace ada"))).contains("too easy");
    assertThat(alert(change(PASSWORD, "ä".repeat(40)))).contains("too long");
    assertThat(
            alert(
                visitor.submit(
                    "/admin/password",
                    "/admin/password",
                    Map.of(
                        "old", PASSWORD, "password", "one of these 1", "again", "another 1 1 1"))))
        .contains("not the same");
    assertThat(visitor.get("/admin/account")).hasStatusOk();
  }

  @Test
  void logsOutHereAndEverywhere() {
    Visitor elsewhere = new Visitor(web);
    Visitor third = new Visitor(web);
    visitor.logIn("ada", PASSWORD);
    elsewhere.logIn("ada", PASSWORD);
    third.logIn("ada", PASSWORD);

    visitor.submit("/admin/account", "/admin/logout", Map.of());

    assertThat(visitor.get("/admin/users")).hasStatus3xxRedirection();
    assertThat(elsewhere.get("/admin/users")).hasStatusOk();

    assertThat(elsewhere.page("/admin/account").select(".lines li")).hasSize(2);
    elsewhere.submit("/admin/account", "/logout-everywhere", Map.of());
    assertThat(elsewhere.get("/admin/users")).hasStatus3xxRedirection();
    assertThat(third.get("/admin/users")).hasStatus3xxRedirection();
  }

  @Test
  void whatNarrowsAnAccountHoldsAtOnce() {
    Visitor carl = new Visitor(web);
    carl.logIn("carl", PASSWORD);
    visitor.logIn("ada", PASSWORD);
    long id = accounts.byName("carl").orElseThrow().id();

    visitor.submit("/admin/users", "/users/" + id + "/disabled", Map.of());

    assertThat(carl.get("/admin/account")).hasStatus3xxRedirection();
    assertThat(new Visitor(web).logIn("carl", PASSWORD))
        .hasRedirectedUrl("/admin/login?failed=true");
    visitor.submit("/admin/users", "/users/" + id + "/disabled", Map.of());
    assertThat(new Visitor(web).logIn("carl", PASSWORD)).hasRedirectedUrl("/admin");
  }

  @Test
  void nobodyLocksThemselvesOut() {
    visitor.logIn("ada", PASSWORD);
    long own = accounts.byName("ada").orElseThrow().id();
    String csrf = visitor.page("/admin/users").select("input[name=_csrf]").val();

    MvcTestResult answer =
        visitor.post(
            "/admin/users/" + own + "/disabled", Map.of("disabled", "true", "_csrf", csrf));

    assertThat(alert(answer)).contains("your own account");
    assertThat(accounts.byName("ada")).map(Account::disabled).contains(false);
  }

  @Test
  void aLinkMakesOneAccountOfItsRole() {
    visitor.logIn("ada", PASSWORD);
    Document made =
        Visitor.document(
            visitor.submit(
                "/admin/users", "/users/invitations", Map.of("note", "Bea", "role", "CURATOR")));
    String link = made.select(".once code").text().replaceFirst("https?://[^/]*", "");
    assertThat(
            jdbc.sql("select to_jsonb(invitation)::text from invitation")
                .query(String.class)
                .single())
        .doesNotContain(link.substring(link.lastIndexOf('/') + 1));

    Visitor bea = new Visitor(web);
    MvcTestResult refused = accept(bea, link, "ada");
    assertThat(alert(refused)).contains("already");
    // more than the form has: nothing but its own fields is read
    MvcTestResult accepted =
        bea.submit(
            link,
            link,
            Map.of(
                "name",
                "bea",
                "password",
                PASSWORD,
                "again",
                PASSWORD,
                "role",
                "ADMIN",
                "account",
                "ada"));

    assertThat(accepted).hasRedirectedUrl("/admin");
    assertThat(accounts.byName("bea")).map(Account::role).contains(Role.CURATOR);
    assertThat(bea.get("/admin/account")).hasStatusOk();
    assertThat(bea.get("/admin/users")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(new Visitor(web).get(link)).hasStatus(HttpStatus.GONE);
  }

  @Test
  void nobodyIsNamedByAMailAddressThatTheirLinkWasNotMadeFor() {
    visitor.logIn("ada", PASSWORD);
    String link = invite("Mal");
    Visitor mal = new Visitor(web);

    assertThat(alert(accept(mal, link, "Boss@News.example"))).contains("not made for that mail");
    assertThat(accounts.byName("boss@news.example")).isEmpty();
    assertThat(accept(mal, link, "mal")).hasRedirectedUrl("/admin");

    assertThat(accept(new Visitor(web), invite(" Bea@News.Example"), "bea@news.example"))
        .hasRedirectedUrl("/admin");
  }

  private String invite(String note) {
    return Visitor.document(
            visitor.submit(
                "/admin/users", "/users/invitations", Map.of("note", note, "role", "CURATOR")))
        .select(".once code")
        .text()
        .replaceFirst("https?://[^/]*", "");
  }

  @Test
  void aLinkForAPasswordEndsWhatWasOpen() {
    Visitor carl = new Visitor(web);
    carl.logIn("carl", PASSWORD);
    visitor.logIn("ada", PASSWORD);
    long id = accounts.byName("carl").orElseThrow().id();
    String link =
        Visitor.document(visitor.submit("/admin/users", "/users/" + id + "/reset", Map.of()))
            .select(".once code")
            .text()
            .replaceFirst("https?://[^/]*", "");

    new Visitor(web)
        .submit(link, link, Map.of("password", "another song 22", "again", "another song 22"));

    assertThat(carl.get("/admin/account")).hasStatus3xxRedirection();
    assertThat(carl.logIn("carl", "another song 22")).hasStatus3xxRedirection();
    assertThat(carl.get("/admin/account")).hasStatusOk();
  }

  @Test
  void notesWhoDidWhatFromWhere() {
    visitor.from("203.0.113.9").logIn("ada", "wrong");
    visitor.logIn("ada", PASSWORD);

    assertThat(audit.before(Long.MAX_VALUE, 2))
        .extracting(
            AuditTrail.Entry::actor,
            AuditTrail.Entry::deed,
            AuditTrail.Entry::about,
            AuditTrail.Entry::address)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("ada", "login", "", "203.0.113.9"),
            org.assertj.core.groups.Tuple.tuple("", "login.failed", "ada", "203.0.113.9"));
    assertThat(visitor.page("/admin/audit").select("tbody tr:first-child").text())
        .contains("ada", "logged in", "203.0.113.9");
  }

  @Test
  void refusesOversizedAndMalformedInput() {
    assertThat(visitor.logIn("a".repeat(100_000), "b".repeat(100_000)))
        .hasRedirectedUrl("/admin/login?failed=true");
    assertThat(visitor.logIn("ada\0", "\0")).hasRedirectedUrl("/admin/login?failed=true");
    assertThat(visitor.logIn("", "")).hasRedirectedUrl("/admin/login?failed=true");
    assertThat(visitor.get("/admin/login?wait=x")).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(visitor.get("/admin/welcome/%00"))
        .matches(r -> r.getResponse().getStatus() >= 400 && r.getResponse().getStatus() < 500);
    visitor.logIn("ada", PASSWORD);
    assertThat(visitor.get("/admin/audit?before=x")).hasStatus(HttpStatus.BAD_REQUEST);
    String csrf = visitor.page("/admin/users").select("input[name=_csrf]").val();
    assertThat(
            visitor.post(
                "/admin/users/invitations", Map.of("role", "EMPEROR", "note", "x", "_csrf", csrf)))
        .hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(visitor.post("/admin/users/999999/role", Map.of("role", "ADMIN", "_csrf", csrf)))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void tokensAreShownOnceAndMayNoMoreThanChosen() {
    visitor.logIn("ada", PASSWORD);
    MvcTestResult made =
        visitor.submit("/admin/tokens", "/admin/tokens", Map.of("name", "reading <b>desk</b>"));
    String token = Visitor.document(made).select(".once code").text();

    assertThat(token).startsWith("vrm_");
    assertThat(visitor.page("/admin/tokens").html())
        .doesNotContain(token)
        .doesNotContain("<b>desk");
    assertThat(web.get().uri("/api/v1/articles").header("Authorization", "Bearer " + token))
        .hasStatusOk();
    assertThat(web.post().uri("/api/v1/articles").header("Authorization", "Bearer " + token))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(web.get().uri("/actuator/metrics").header("Authorization", "Bearer " + token))
        .hasStatus(HttpStatus.FORBIDDEN);

    visitor.submit("/admin/tokens", "/tokens/revoke", Map.of());

    assertThat(web.get().uri("/api/v1/articles").header("Authorization", "Bearer " + token))
        .hasStatus(HttpStatus.UNAUTHORIZED);
  }

  private MvcTestResult change(String old, String password) {
    return visitor.submit(
        "/admin/password",
        "/admin/password",
        Map.of("old", old, "password", password, "again", password));
  }

  private static MvcTestResult accept(Visitor who, String link, String name) {
    return who.submit(link, link, Map.of("name", name, "password", PASSWORD, "again", PASSWORD));
  }

  private static String alert(MvcTestResult answer) {
    return Visitor.document(answer).select("[role=alert]").text();
  }
}
