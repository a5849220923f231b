package org.variorum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.variorum.harvest.LocalWeb;
import org.variorum.platform.security.Accounts;
import tools.jackson.databind.json.JsonMapper;

/**
 * An editor's first hour in a real browser, with JavaScript and without: the first log-in, a list
 * of outlets; a claim corrected and put back; somebody invited; and nothing run of what names from
 * outside hold.
 */
@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "variorum.roles=web,worker",
      "variorum.samples=false",
      "variorum.admin.password=printed-once-1907",
      "variorum.harvest.gap=0s",
      "variorum.harvest.allowed-hosts=*.localhost"
    })
@DirtiesContext
class AdminJourneyTest {

  private static final String FIRST = "printed-once-1907";

  private static @Nullable Chromium chromium;

  @RegisterExtension
  static final BeforeAllCallback BROWSER = context -> chromium = Chromium.shared(context);

  private static @Nullable HarbourNews harbour;

  private static final LocalWeb WEB = new LocalWeb();

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  @AfterAll
  static void close() {
    WEB.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromTheFirstLogInToTheFirstList(boolean javaScript) {
    String host = javaScript ? "gull" : "tern";
    accounts.setPassword(accounts.byName("admin").orElseThrow().id(), FIRST, true);
    try (BrowserContext context =
        requireNonNull(chromium).open(new Reader(1200, false, javaScript))) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port + "/about");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log in")).click();
      logIn(page, FIRST);
      assertThat(page).hasURL(Pattern.compile(".*/admin/password"));
      String own = "the harbour sings " + host;
      page.getByLabel("The password you have").fill(FIRST);
      page.getByLabel("New password").fill(own);
      page.getByLabel("The same again").fill(own);
      press(page, "Change the password");

      page.navigate("http://localhost:" + port + "/admin/outlets/lists");
      String feed = WEB.address("empty-" + host, "/feed.xml");
      String hostile = "\"<img src=x onerror=document.title='run'>";
      page.getByLabel("A file of feeds")
          .setInputFiles(
              new FilePayload(
                  "list.csv",
                  "text/csv",
                  ("name,feed\n\"" + hostile.replace("\"", "\"\"") + "\"," + feed + "\n")
                      .getBytes(StandardCharsets.UTF_8)));
      press(page, "Add what it names");
      assertThat(page.getByText("1 feed was added.")).isVisible();
      assertThat(page.getByText(hostile)).isVisible();
      assertThat(page).hasTitle("Lists of outlets · Variorum");
      press(page, "Log out");
      assertThat(page.getByText("You are logged out.")).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void correctsAClaimUndoesItAndInvitesACurator(boolean javaScript) {
    HarbourNews harbour = harbour();
    String own = "the harbour sings again";
    accounts.setPassword(accounts.byName("admin").orElseThrow().id(), own, false);
    String words = "Dockers wrote a letter " + (javaScript ? "first" : "then");
    try (BrowserContext context =
        requireNonNull(chromium).open(new Reader(390, true, javaScript))) {
      Page page = context.newPage();
      List<String> ran = watch(page);
      page.navigate("http://localhost:" + port + "/claims/" + harbour.claim);
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Correct…")).click();
      logIn(page, own);
      assertThat(page).hasURL(Pattern.compile(".*/admin/correct/claim/" + harbour.claim));

      page.getByText("Its words are not good").click();
      page.getByLabel("What it is to be called").fill(words);
      page.getByLabel("Why").fill("It says <b>more</b>.");
      press(page, "Show what it would change");
      assertThat(page.getByText("is called “" + words + "”.")).isVisible();
      assertThat(page.getByText("Nothing is saved yet.")).isVisible();
      press(page, "Save it");
      assertThat(page.getByText("It is saved.")).isVisible();
      awaitHeading(page, harbour.claim, words);

      page.navigate("http://localhost:" + port + "/corrections/curators");
      assertThat(page.getByText("It says <b>more</b>.").first()).isVisible();
      page.navigate("http://localhost:" + port + "/admin/decisions");
      page.locator("summary").first().click();
      page.getByLabel("Why it is undone").first().fill("It was better before.");
      press(page, "Undo it");
      assertThat(page.getByText("It is undone.")).isVisible();
      awaitHeading(page, harbour.claim, "Forty dockers signed the letter");

      page.navigate("http://localhost:" + port + "/admin/users");
      page.getByLabel("For whom").fill("Ida");
      press(page, "Make a link");
      String link = page.locator(".once code").textContent();
      press(page, "Log out");
      page.navigate(link);
      page.getByLabel("The name you want").fill(javaScript ? "ida" : "odo");
      page.getByLabel("New password").fill("gulls over the quay");
      page.getByLabel("The same again").fill("gulls over the quay");
      press(page, "Log in");
      assertThat(page.getByText("Corrections")).isVisible();
      assertThat(page.getByText("Tokens")).isHidden();
      Assertions.assertThat(ran).isEmpty();
    }
  }

  @Test
  void runsNothingThatNamesFromOutsideHold() throws IOException {
    String own = "the harbour sings inert";
    accounts.setPassword(accounts.byName("admin").orElseThrow().id(), own, false);
    List<String> payloads = payloads();
    Assertions.assertThat(payloads).hasSizeGreaterThanOrEqualTo(60);
    StringBuilder list = new StringBuilder("name,feed\n");
    for (int i = 0; i < payloads.size(); i++) {
      list.append('"').append(payloads.get(i).replace("\"", "\"\"")).append("\",");
      list.append(WEB.address("inert", "/" + i)).append('\n');
    }
    try (BrowserContext context = requireNonNull(chromium).open(new Reader(1200, false, true))) {
      Page page = context.newPage();
      List<String> ran = watch(page);
      page.navigate("http://localhost:" + port + "/admin/outlets/lists");
      logIn(page, own);
      page.getByLabel("A file of feeds")
          .setInputFiles(
              new FilePayload(
                  "list.csv", "text/csv", list.toString().getBytes(StandardCharsets.UTF_8)));
      press(page, "Add what it names");
      assertThat(page.getByText("feeds were added")).isVisible();
      page.navigate("http://localhost:" + port + "/admin/outlets");
      assertThat(page.getByText(payloads.getFirst()).first()).isVisible();
      Assertions.assertThat(page.locator("main :is(script, img, svg, iframe)").count()).isZero();
      page.navigate("http://localhost:" + port + "/outlets");
      Assertions.assertThat(page.locator("main :is(script, img, iframe)").count()).isZero();
      Assertions.assertThat(ran).isEmpty();
    }
  }

  /** Whatever a script could make heard, and what the browser refused to run. */
  private static List<String> watch(Page page) {
    List<String> heard = new CopyOnWriteArrayList<>();
    page.onDialog(
        dialog -> {
          heard.add(dialog.message());
          dialog.dismiss();
        });
    page.onPageError(heard::add);
    page.onConsoleMessage(
        message -> {
          if (!message.text().contains("Failed to load resource")) {
            heard.add(message.text());
          }
        });
    return heard;
  }

  private void awaitHeading(Page page, long claim, String words) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> {
              page.navigate("http://localhost:" + port + "/claims/" + claim + "?" + words.length());
              return page.getByRole(AriaRole.HEADING).first().textContent().startsWith(words);
            });
  }

  private HarbourNews harbour() {
    HarbourNews filled = harbour;
    if (filled == null) {
      filled = new HarbourNews(jdbc, json, "<img src=x onerror=alert(1)>");
      jdbc.sql("insert into statement_match values (?, ?, 1)")
          .params(filled.saidByCourier, filled.saidByWire)
          .update();
      harbour = filled;
    }
    return filled;
  }

  private static List<String> payloads() throws IOException {
    try (InputStream in =
        requireNonNull(AdminJourneyTest.class.getResourceAsStream("admin/outlet/payloads.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static void logIn(Page page, String password) {
    page.getByLabel("Name").fill("admin");
    page.getByLabel("Password").fill(password);
    press(page, "Log in");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }
}
