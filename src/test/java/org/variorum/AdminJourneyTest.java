package org.variorum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
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
 * of outlets; a claim corrected and put back; somebody invited.
 */
@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "variorum.roles=web,worker",
      "variorum.samples=false",
      "variorum.pages.keep=0s",
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
      page.getByLabel("Your words").fill(words);
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

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void renamesAStoryAndMovesANumber(boolean javaScript) {
    HarbourNews harbour = harbour();
    String own = "the harbour sings anew";
    accounts.setPassword(accounts.byName("admin").orElseThrow().id(), own, false);
    try (BrowserContext context =
        requireNonNull(chromium).open(new Reader(1200, false, javaScript))) {
      Page page = context.newPage();
      List<String> ran = watch(page);
      page.navigate("http://localhost:" + port + "/stories/" + HarbourNews.STORY);
      String before = page.getByRole(AriaRole.HEADING).first().textContent();
      follow(page, "Correct…");
      logIn(page, own);
      follow(page, "Its title is not good");
      page.getByLabel("Dockers write").check();
      page.getByLabel("Why").fill("It says what happened.");
      press(page, "Show what it would change");
      assertThat(page.getByLabel("Then").getByText("Dockers write").first()).isVisible();
      press(page, "Save it");
      follow(page, "See it as readers do");
      assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Dockers write");
      assertThat(page.getByText("Title by a curator")).isVisible();
      undo(page, "It was better before.");
      page.navigate("http://localhost:" + port + "/stories/" + HarbourNews.STORY);
      assertThat(page.getByRole(AriaRole.HEADING).first()).hasText(before);

      awaitNumbers(page, harbour.figure, 3);
      follow(page, "Correct…");
      follow(page, "Some numbers count something else");
      page.getByLabel("Sixty").first().check();
      page.getByLabel("Why").fill("They signed another letter.");
      press(page, "Show what it would change");
      assertThat(page.getByLabel("Then").getByText("new here").first()).isVisible();
      press(page, "Save it");
      awaitNumbers(page, harbour.figure, 2);
      long parted = parted(harbour.figure);

      page.navigate("http://localhost:" + port + "/admin/correct/figure/" + harbour.figure);
      follow(page, "Some numbers belong to another figure");
      page.getByLabel("Sixty").first().check();
      page.getByLabel("The figure where they go").fill("/figures/" + parted);
      page.getByLabel("Why").fill("This one as well.");
      press(page, "Show what it would change");
      assertThat(page.getByText("has 1 number instead of 2").first()).isVisible();
      press(page, "Save it");
      awaitNumbers(page, parted, 2);
      follow(page, "in the ledger");
      assertThat(page).hasURL(Pattern.compile(".*/corrections/curators#d\\d+"));

      undo(page, "It stays.");
      awaitNumbers(page, harbour.figure, 2);
      undo(page, "One letter.");
      awaitNumbers(page, harbour.figure, 3);
      Assertions.assertThat(ran).isEmpty();
    }
  }

  /** Undoes the latest decision that holds. */
  private void undo(Page page, String why) {
    page.navigate("http://localhost:" + port + "/admin/decisions");
    page.locator("summary").first().click();
    page.getByLabel("Why it is undone").first().fill(why);
    press(page, "Undo it");
    assertThat(page.getByText("It is undone.")).isVisible();
  }

  /** Waits until a figure's page shows so many numbers. */
  private void awaitNumbers(Page page, long figure, int numbers) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              page.navigate("http://localhost:" + port + "/figures/" + figure);
              return page.locator(".entries > li").count() == numbers;
            });
  }

  private long parted(long from) {
    return jdbc.sql("select id from figure where id <> ?").param(from).query(Long.class).single();
  }

  private static void follow(Page page, String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
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
          // it says so of a form too, when one begins to type before all of the page has come
          if (!message.text().matches("(Failed to load resource|Autofocus processing).*")) {
            heard.add(message.text());
          }
        });
    return heard;
  }

  private void awaitHeading(Page page, long claim, String words) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              page.navigate("http://localhost:" + port + "/claims/" + claim);
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
      alsoSaidByGazette(filled);
      harbour = filled;
    }
    return filled;
  }

  /** The gazette says what the wire says; all three are to be compared. */
  private void alsoSaidByGazette(HarbourNews news) {
    long said =
        jdbc.sql(
                """
                insert into statement (article_id, revision_id, topic_id, position, paragraph,
                                       sentence, sentence_start, slots, embedding)
                select r.article_id, r.id, s.topic_id, 0, 0, s.sentence, 0, s.slots, s.embedding
                from statement s, revision r where s.id = ? and r.article_id = ? returning id
                """)
            .params(news.saidByWire, news.gazette)
            .query(Long.class)
            .single();
    jdbc.sql("insert into statement_match values (?, ?, 1)").params(news.saidByWire, said).update();
    jdbc.sql(
            "insert into comparison_change (topic_id, statement_id) select topic_id, id from statement")
        .update();
    jdbc.sql("update comparison set requested = requested + 1").update();
    jdbc.sql(
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            select 'compare-topic', topic_id || ':' || requested, now(), false, 1 from comparison
            """)
        .update();
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
