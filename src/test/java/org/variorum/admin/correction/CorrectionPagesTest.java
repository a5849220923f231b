package org.variorum.admin.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.HarbourNews;
import org.variorum.RoomTest;
import org.variorum.claim.ComparisonRehearsal;
import org.variorum.curation.Decision;
import org.variorum.curation.Decisions;
import org.variorum.platform.security.Accounts;
import org.variorum.platform.security.Role;
import org.variorum.story.Stories;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class CorrectionPagesTest {

  private static final String HOSTILE = "<img src=x onerror=alert(1)>";

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired Decisions decisions;
  @Autowired Stories stories;
  @Autowired ComparisonRehearsal comparison;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private HarbourNews news;

  @BeforeEach
  void fill() {
    news = new HarbourNews(jdbc, json, HOSTILE);
    accounts.create("carl@harbour.example", "lantern quay 1907", Role.CURATOR, false);
  }

  @Test
  void readersPagesLeadToTheForms() {
    for (String place :
        new String[] {
          "/claims/" + news.claim, "/figures/" + news.figure, "/stories/" + HarbourNews.STORY
        }) {
      String link = page(get(place)).select("a.correct").attr("href");
      Document choice = page(get(link));
      assertThat(choice.select(".deeds a")).as(place).isNotEmpty();
      choice
          .select(".deeds a")
          .forEach(
              deed ->
                  assertThat(page(get(deed.attr("href"))).select("form [name=reason]"))
                      .as(deed.attr("href"))
                      .hasSize(1));
    }
  }

  @Test
  void previewTellsWhatASplitWouldDoAndSavesNothing() {
    Document preview =
        page(
            post(
                story() + "/split",
                Map.of("chosen", Long.toString(news.gazette), "reason", "Another day.")));

    assertThat(preview.select(".effects li").eachText())
        .containsExactly(
            "“" + HOSTILE + "” has 2 articles instead of 3.",
            "A new story, “Dockers write”, has 1 article.");
    assertThat(preview.select("input[name=chosen][checked]").eachAttr("value"))
        .containsExactly(Long.toString(news.gazette));
    assertThat(preview.select("textarea").text()).isEqualTo("Another day.");
    assertThat(preview.select("main img, main script")).isEmpty();
    assertThat(all()).isEmpty();
    assertThat(jdbc.sql("select count(*) from story").query(Long.class).single()).isEqualTo(2);
  }

  @Test
  void mergedStoriesAreNamedByTheirAddressAndPartedByUndoing() {
    Map<String, String> form =
        Map.of(
            "other",
            "https://variorum.example/stories/" + HarbourNews.LONE_STORY,
            "reason",
            "One dispute.");
    assertThat(page(post(story() + "/merge", form)).select(".effects li").eachText())
        .contains(
            "“Dockers return” is no more: its article comes to “"
                + HOSTILE
                + "”, and so does its address.");

    assertThat(post(story() + "/merge", with(form, "save", "true")))
        .hasRedirectedUrl("/admin/decisions?made=" + all().getFirst().id());
    assertThat(stories.bySlug(HarbourNews.LONE_STORY)).isEmpty();
    Document list = page(get("/admin/decisions"));
    assertThat(list.select(".decisions li").eachText().getFirst())
        .contains("carl")
        .contains("One dispute.")
        .doesNotContain("carl@");

    String undo = list.select("form[action$=withdraw]").attr("action");
    assertThat(page(post(undo, Map.of("reason", " "))).select("[role=alert]").text())
        .startsWith("Say why");
    assertThat(post(undo, Map.of("reason", "Two disputes.")))
        .hasRedirectedUrl("/admin/decisions?undone=true");
    assertThat(stories.bySlug(HarbourNews.LONE_STORY)).isPresent();
    assertThat(page(get("/admin/decisions")).select(".withdrawn").text()).contains("Two disputes.");
    assertThat(page(post(undo, Map.of("reason", "Twice."))).select("[role=alert]").text())
        .contains("already");
  }

  @Test
  void setsAnOutcomeWithAReasonThatReadersSee() {
    String place = figure() + "/outcome";
    Map<String, String> form = Map.of("outcome", "agree", "reason", HOSTILE);

    assertThat(page(post(place, form)).select(".effects li").eachText().getFirst())
        .isEqualTo("“Dockers who signed the letter”: “agree” instead of “differ”.");
    post(place, with(form, "save", "true"));

    assertThat(all())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.said()).isEqualTo("agree");
              assertThat(decision.reason()).isEqualTo(HOSTILE);
              assertThat(decision.decidedBy()).isEqualTo("carl");
            });
    Document ledger = page(get("/corrections/curators"));
    assertThat(ledger.select(".why").text()).isEqualTo(HOSTILE);
    assertThat(ledger.select("main img, main form")).isEmpty();
  }

  @Test
  void showsWhatReadersSeeNowAndThenAndKeepsNothing() {
    match();
    Document preview =
        page(
            post(
                figure() + "/split",
                Map.of("chosen", Long.toString(news.saidByWire), "reason", "Two letters.")));

    assertThat(preview.select(".effects li").eachText())
        .containsExactly(
            "“Dockers who signed the letter” has 1 number instead of 2, and is then called"
                + " “Dockers”.",
            "A new figure, “Dockers”, has 1 number.");
    assertThat(preview.select("[aria-labelledby=now] .look").eachText())
        .singleElement()
        .asString()
        .contains("2 numbers", "Sixty goes elsewhere", "Forty");
    assertThat(preview.select("[aria-labelledby=then] .look").eachText())
        .hasSize(2)
        .anySatisfy(look -> assertThat(look).contains("Forty").doesNotContain("new here"))
        .anySatisfy(look -> assertThat(look).contains("Sixty new here"));
    assertThat(all()).isEmpty();
    assertThat(jdbc.sql("select count(*) from figure").query(Long.class).single()).isEqualTo(1);
  }

  @Test
  void storyIsCalledByTheHeadlineOfAnArticleThatWasChosen() {
    Map<String, String> form =
        Map.of("taken", Long.toString(news.gazette), "words", "", "reason", "It says more.");
    Document preview = page(post(story() + "/rename", form));

    assertThat(preview.select("[aria-labelledby=then] .named").text()).isEqualTo("Dockers write");
    post(story() + "/rename", with(form, "save", "true"));
    assertThat(stories.bySlug(HarbourNews.STORY).orElseThrow().title()).isEqualTo("Dockers write");
    assertThat(page(get("/corrections/curators")).select(".ledger li").text())
        .contains("The story has a title by hand: Dockers write");
    assertThat(page(get("/admin/decisions?made=" + all().getFirst().id())).select(".notice a"))
        .extracting(link -> link.attr("href"))
        .containsExactly("/stories/" + HarbourNews.STORY + "?after=" + all().getFirst().id());
  }

  @Test
  void readersPagesTellWhoDecidedAndWhyAndLeadIntoTheLedger() {
    match();
    post(claim() + "/rename", Map.of("words", "They signed.", "reason", HOSTILE, "save", "true"));
    post(story() + "/rename", Map.of("words", "A letter", "reason", "Plainer.", "save", "true"));
    compare();

    Document told = page(get("/claims/" + news.claim));
    assertThat(told.select("h1").text()).isEqualTo("They signed.");
    assertThat(told.select(".ruled li").text())
        .startsWith("A curator, carl, gave the claim these words on")
        .contains(HOSTILE);
    assertThat(told.select(".ruled img")).isEmpty();
    assertThat(get(told.select(".ruled a").attr("href")))
        .hasRedirectedUrl("/corrections/curators#d" + all().getLast().id());
    Document story = page(get("/stories/" + HarbourNews.STORY));
    assertThat(story.select(".opening .curated").text()).isEqualTo("Title by a curator");
    assertThat(story.select(".ruled li").text()).contains("Plainer.");

    decisions.withdraw(all().getFirst().id(), "carl", "Too plain.");
    assertThat(page(get("/stories/" + HarbourNews.STORY)).select(".ruled, .opening .curated"))
        .isEmpty();
    assertThat(get("/corrections/curators/99999")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void listsWhatIsToBeLookedAtAgain() {
    post(claim() + "/reject", Map.of("reason", "A caption.", "save", "true"));
    post(story() + "/rename", Map.of("words", "A letter", "reason", "Plainer.", "save", "true"));
    assertThat(page(get("/claims/" + news.claim)).select(".ruled li").text())
        .contains("that this is no claim", "A caption.");
    assertThat(page(get("/corrections/curators")).select(".ledger li").eachText().getLast())
        .contains("It is no claim: Forty dockers signed the letter (shown no more)");
    assertThat(page(get("/admin/decisions?again=true")).select(".decisions li")).isEmpty();
    transaction.executeWithoutResult(status -> decisions.doubt(all().getLast().id(), "told", 5));

    Document again = page(get("/admin/decisions?again=true"));
    assertThat(again.select(".decisions .doubt").eachText())
        .singleElement()
        .asString()
        .startsWith("5 outlets say it since");
    assertThat(page(get("/admin/decisions")).select(".places").text())
        .contains("To look at again (1)");
    assertThat(page(get("/corrections/curators")).select(".doubt")).hasSize(1);
  }

  @Test
  void namesOfOneSourceAreMergedFromItsPage() {
    long clerk = source("anonymous-a-clerk", "a clerk", news.saidByCourier);
    source("anonymous-a-harbour-clerk", "a harbour clerk", news.saidByWire);
    String place = page(get("/sources/anonymous-a-clerk")).select("a.correct").attr("href");
    assertThat(place).isEqualTo("/admin/correct/source/" + clerk);

    Map<String, String> form =
        Map.of("other", "/sources/anonymous-a-harbour-clerk", "reason", "One woman.");
    Document preview = page(post(place + "/merge", form));
    assertThat(preview.select(".effects li").eachText().getFirst())
        .startsWith("“a harbour clerk” is no more: what it said is said by “a clerk”.");
    assertThat(preview.select("[aria-labelledby=then] .look").text()).contains("2 sentences");
    post(place + "/merge", with(form, "save", "true"));

    assertThat(get("/sources/anonymous-a-harbour-clerk"))
        .hasRedirectedUrl("/sources/anonymous-a-clerk");
    assertThat(page(get("/sources/anonymous-a-clerk")).select(".ruled li").text())
        .startsWith("A curator, carl, made one source of two names");
  }

  @Test
  void givesNoSentenceToTheClaimThatHasIt() {
    Document refused =
        page(
            post(
                claim() + "/move",
                Map.of(
                    "chosen",
                    Long.toString(news.saidByWire),
                    "other",
                    "/claims/" + news.claim,
                    "reason",
                    "Other.")));

    assertThat(refused.select("[role=alert]").text()).contains("in that claim already");
    assertThat(all()).isEmpty();
  }

  @Test
  void saysBesideTheFieldWhatIsMissing() {
    Document page = page(post(claim() + "/rename", Map.of("words", "", "reason", "")));

    assertThat(page.select("#words[aria-invalid=true][aria-describedby=words-error]")).hasSize(1);
    assertThat(page.select("#reason-error")).hasSize(1);
    assertThat(
            page(post(claim() + "/split", Map.of("chosen", "999", "reason", "Why.")))
                .select("#chosen-error"))
        .hasSize(1);
    assertThat(
            page(post(story() + "/merge", Map.of("other", "/stories/nowhere", "reason", "Why.")))
                .select("[role=alert]")
                .text())
        .contains("no story at that address");
    assertThat(post(claim() + "/split", Map.of("chosen", "x", "reason", "Why.")))
        .hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(get(claim() + "/outcome")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(get("/admin/correct/claim/987654")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(all()).isEmpty();
  }

  @Test
  void readersSeeTheNameThatACuratorChose() {
    assertThat(
            page(post("/admin/account/public-name", Map.of("name", "a@b")))
                .select("[role=alert]")
                .text())
        .contains("without @");
    post("/admin/account/public-name", Map.of("name", " Carl  of the Quay "));
    post(claim() + "/reject", Map.of("reason", "A caption.", "save", "true"));

    assertThat(all()).extracting(Decision::decidedBy).containsExactly("Carl of the Quay");
  }

  private static Map<String, String> with(Map<String, String> form, String name, String value) {
    Map<String, String> more = new java.util.HashMap<>(form);
    more.put(name, value);
    return more;
  }

  private String story() {
    return "/admin/correct/story/" + stories.bySlug(HarbourNews.STORY).orElseThrow().id();
  }

  private String figure() {
    return "/admin/correct/figure/" + news.figure;
  }

  /** Lets the comparison find one claim where the rows have one. */
  private void match() {
    jdbc.sql("insert into statement_match values (?, ?, 1)")
        .params(news.saidByCourier, news.saidByWire)
        .update();
  }

  private void compare() {
    long topic = jdbc.sql("select id from topic").query(Long.class).single();
    transaction.executeWithoutResult(status -> comparison.compare(topic));
  }

  private long source(String slug, String name, long statement) {
    jdbc.sql(
            """
            insert into source (slug, name, type) values (?, ?, 'ANONYMOUS') on conflict do nothing
            """)
        .params(slug, name)
        .update();
    long id =
        jdbc.sql("select id from source where slug = ?").param(slug).query(Long.class).single();
    jdbc.sql("update statement set source_id = ? where id = ?").params(id, statement).update();
    return id;
  }

  private String claim() {
    return "/admin/correct/claim/" + news.claim;
  }

  private java.util.List<Decision> all() {
    return decisions.page(null, PageRequest.of(0, 20)).getContent();
  }

  private MvcTestResult get(String path) {
    return web.get().uri(path).with(carl()).exchange();
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path);
    fields.forEach(request::param);
    return request.with(carl()).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
  }

  private static SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor carl() {
    return SecurityMockMvcRequestPostProcessors.user("carl@harbour.example").roles("CURATOR");
  }

  private static Document page(MvcTestResult answer) {
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
