package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;
import org.variorum.PostgresTest;
import org.variorum.admin.OidcProvider.Seal;
import org.variorum.platform.security.Account;
import org.variorum.platform.security.Accounts;
import org.variorum.platform.security.AuditTrail;
import org.variorum.platform.security.Invitations;
import org.variorum.platform.security.OidcSettings;
import org.variorum.platform.security.Role;

/** Logging in by a service that stands on this machine, and that is honest or not. */
@PostgresTest
@SpringBootTest(
    properties = {
      "variorum.roles=web",
      "variorum.samples=false",
      "variorum.oidc.name=the harbour office",
      "variorum.oidc.role-claim=groups",
      "variorum.oidc.curators=desk,night-desk",
      "variorum.oidc.admins=chiefs"
    })
@AutoConfigureMockMvc
@DirtiesContext
class OidcLoginTest {

  private static final OidcProvider PROVIDER = new OidcProvider();
  private static final String FAILED = "/admin/login?sso=failed";
  private static final String UNKNOWN = "/admin/login?sso=unknown";

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired Invitations invitations;
  @Autowired AuditTrail audit;
  @Autowired OidcSettings settings;
  @Autowired JdbcClient jdbc;

  private Visitor visitor;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("variorum.oidc.issuer", PROVIDER::issuer);
    registry.add("variorum.oidc.client-id", () -> OidcProvider.CLIENT);
    registry.add("variorum.oidc.client-secret", () -> OidcProvider.SECRET);
  }

  @AfterAll
  static void close() {
    PROVIDER.close();
  }

  @BeforeEach
  void people() {
    jdbc.sql("truncate account, login_throttle, user_session, invitation cascade").update();
    accounts.create("ida@news.example", "lantern quay 1907", Role.CURATOR, false);
    visitor = new Visitor(web);
  }

  @Test
  void leadsToTheAccountOfAVerifiedAddress() {
    String button =
        visitor.page("/admin/login?to=/admin/outlets").select("a[href^=/admin/sso]").attr("href");

    assertThat(logIn(button, Seal.RIGHT, said -> said.claim("email", "Ida@News.Example")))
        .isEqualTo("/admin/outlets");

    assertThat(visitor.page("/admin/account").select("nav .tools a").text())
        .isEqualTo("ida@news.example");
    assertThat(visitor.get("/admin/users").getResponse().getStatus()).isEqualTo(403);
    assertThat(audit.before(Long.MAX_VALUE, 2))
        .extracting(AuditTrail.Entry::actor, AuditTrail.Entry::deed)
        .contains(org.assertj.core.groups.Tuple.tuple("ida@news.example", "login"));
    assertThat(
            jdbc.sql(
                    "select count(*) from user_session_attributes where attribute_bytes::text like ?")
                .param("%" + java.util.HexFormat.of().formatHex("eyJ".getBytes()) + "%")
                .query(Integer.class)
                .single())
        .as("tokens kept with the session")
        .isZero();
  }

  @Test
  void leavesNothingWhereNobodyComesBack() {
    for (int i = 0; i < 20; i++) {
      new Visitor(web).get("/admin/sso/oidc");
    }
    assertThat(jdbc.sql("select count(*) from user_session").query(Integer.class).single())
        .isZero();
  }

  @Test
  void whoIsInvitedByMailGetsThePromisedAccountOnce() {
    invitations.invite(Role.ADMIN, "Bea@News.Example ", "ida@news.example");

    assertThat(logIn(Seal.RIGHT, said -> said.claim("email", "bea@news.example")))
        .isEqualTo("/admin");

    assertThat(accounts.byName("bea@news.example")).map(Account::role).contains(Role.ADMIN);
    assertThat(invitations.open()).isEmpty();
  }

  @Test
  void aClaimGivesTheRoleThatTheSettingsSay() {
    logIn(Seal.RIGHT, said -> groups(said, "one@news.example", "desk"));
    logIn(Seal.RIGHT, said -> groups(said, "two@news.example", "desk", "chiefs"));

    assertThat(accounts.byName("one@news.example")).map(Account::role).contains(Role.CURATOR);
    assertThat(accounts.byName("two@news.example")).map(Account::role).contains(Role.ADMIN);
    assertThat(logIn(Seal.RIGHT, said -> groups(said, "three@news.example", "canteen", "CHIEFS")))
        .isEqualTo(UNKNOWN);
    assertThat(logIn(Seal.RIGHT, said -> groups(said, "a b@news.example", "chiefs")))
        .isEqualTo(UNKNOWN);
    assertThat(accounts.all()).hasSize(3);
  }

  private static JWTClaimsSet.Builder groups(
      JWTClaimsSet.Builder said, String mail, String... groups) {
    return said.claim("email", mail).claim("groups", List.of(groups));
  }

  @Test
  void nobodyElseGetsIn() {
    accounts.create("eve@news.example", "lantern quay 1907", Role.ADMIN, false);
    accounts.create("root@news.example", "lantern quay 1907", Role.ADMIN, false);
    accounts.disable(accounts.byName("eve@news.example").orElseThrow().id(), true);

    assertThat(logIn(Seal.RIGHT, said -> said.claim("email", "eve@news.example")))
        .isEqualTo(UNKNOWN);
    assertThat(logIn(Seal.RIGHT, said -> said.claim("email", "stranger@news.example")))
        .isEqualTo(UNKNOWN);
    assertThat(logIn(Seal.RIGHT, said -> said.claim("email_verified", false))).isEqualTo(UNKNOWN);
    assertThat(logIn(Seal.RIGHT, said -> said.claim("email_verified", null))).isEqualTo(UNKNOWN);
    assertThat(logIn(Seal.RIGHT, said -> said.claim("email", null))).isEqualTo(UNKNOWN);
    assertThat(logIn(Seal.RIGHT, said -> said.claim("nonce", "another"))).isEqualTo(FAILED);
    assertThat(logIn(Seal.RIGHT, said -> said.claim("nonce", null))).isEqualTo(FAILED);
    assertThat(logIn(Seal.RIGHT, said -> said.audience("somebody else"))).isEqualTo(FAILED);
    assertThat(logIn(Seal.RIGHT, said -> said.issuer("https://evil.example"))).isEqualTo(FAILED);
    assertThat(
            logIn(
                Seal.RIGHT,
                said -> said.expirationTime(Date.from(Instant.now().minusSeconds(600)))))
        .isEqualTo(FAILED);
    assertThat(logIn(Seal.OTHER_KEY, said -> said)).isEqualTo(FAILED);
    assertThat(logIn(Seal.NONE, said -> said)).isEqualTo(FAILED);
    assertThat(jdbc.sql("select count(*) from user_session").query(Integer.class).single())
        .isZero();
  }

  @Test
  void whatOneBrowserBeganNoOtherEnds() {
    Begun begun = begin("/admin/sso/oidc");
    String code = PROVIDER.grant(begun.nonce, begun.challenge, Seal.RIGHT, said -> said);
    Visitor victim = new Visitor(web);

    assertThat(end(victim, code, begun.state)).isEqualTo(FAILED);
    victim.get("/admin/sso/oidc");
    assertThat(end(victim, code, begun.state)).isEqualTo(FAILED);
    assertThat(end(visitor, code, "another")).isEqualTo(FAILED);
    Begun again = begin("/admin/sso/oidc");
    assertThat(end(visitor, code, again.state)).as("a code of another challenge").isEqualTo(FAILED);
    visitor.cookies().put("variorum-sso", "bm90IG91cnM");
    assertThat(end(visitor, code, again.state)).isEqualTo(FAILED);
    assertThat(visitor.get("/admin/account")).hasStatus3xxRedirection();
  }

  @Test
  void leadsToNoOtherSite() {
    assertThat(logIn("/admin/sso/oidc?to=//evil.example/", Seal.RIGHT, said -> said))
        .isEqualTo("/admin");
    for (String path :
        List.of(
            "/admin/sso/done?error=%3Cscript%3E%0Aevil&state=x",
            "/admin/sso/done", "/admin/sso/other", "/admin/sso/done/x")) {
      assertThat(new Visitor(web).get(URI.create(path)).getResponse().getRedirectedUrl())
          .as(path)
          .isEqualTo(FAILED);
    }
    assertThat(settings.toString()).doesNotContain(OidcProvider.SECRET);
  }

  private record Begun(String state, String nonce, String challenge) {}

  private Begun begin(String start) {
    String there = String.valueOf(visitor.get(start).getResponse().getRedirectedUrl());
    assertThat(there).startsWith(PROVIDER.issuer() + "/authorize?");
    var asked = UriComponentsBuilder.fromUriString(there).build(true).getQueryParams();
    assertThat(asked.getFirst("redirect_uri")).isEqualTo("http://localhost/admin/sso/done");
    return new Begun(
        String.valueOf(asked.getFirst("state")),
        String.valueOf(asked.getFirst("nonce")),
        String.valueOf(asked.getFirst("code_challenge")));
  }

  private static String end(Visitor who, String code, String state) {
    return String.valueOf(
        who.get(URI.create("/admin/sso/done?code=" + code + "&state=" + state))
            .getResponse()
            .getRedirectedUrl());
  }

  private String logIn(Seal seal, UnaryOperator<JWTClaimsSet.Builder> said) {
    return logIn("/admin/sso/oidc", seal, said);
  }

  private String logIn(String start, Seal seal, UnaryOperator<JWTClaimsSet.Builder> said) {
    Begun begun = begin(start);
    return end(visitor, PROVIDER.grant(begun.nonce, begun.challenge, seal, said), begun.state);
  }
}
