package org.variorum.admin.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.Payloads;
import org.variorum.RoomTest;
import org.variorum.outlet.Feed;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.security.Accounts;
import org.variorum.platform.security.Role;
import org.variorum.text.language.Slug;

@RoomTest
class OutletPagesTest {

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired Outlets outlets;
  @Autowired Feeds feeds;
  @Autowired JdbcClient jdbc;

  private Role role = Role.CURATOR;

  @BeforeEach
  void start() {
    accounts.create("carl", "lantern quay 1907", Role.CURATOR, false);
  }

  @Test
  void writesAListThatReadsTheSame() {
    add(
        "name,feed,home,country,language\nHarbour Courier,https://courier.example/feed,https://courier.example/,gb,EN\n");

    String written = body(get("/admin/outlets/lists/outlets.opml"));
    SubscriptionList read = SubscriptionList.read(written);

    assertThat(read.subscriptions())
        .containsExactly(
            new Subscription(
                "Harbour Courier",
                "https://courier.example/",
                "GB",
                "en",
                "https://courier.example/feed",
                null,
                false));
    assertThat(page(add(written)).select("[role=status]").text())
        .startsWith("No feed was added; 1 was there already.");
  }

  @Test
  void readsWhatFeedReadersWrite() {
    MvcTestResult answer =
        add(
            """
            <?xml version="1.0"?>
            <!DOCTYPE opml [<!ENTITY out SYSTEM "file:///etc/passwd">]>
            <opml version="1.0"><body><outline text="Folder">
              <outline text="Evening Gull &out;" TYPE="rss" xmlurl="https://gull.example/rss" htmlURL="https://gull.example/"/>
              <outline text="Morning Tern" xmlUrl="http://user:secret@tern.example/rss"/>
              <outline text="Local" xmlUrl="file:///etc/passwd"/>
              <outline text="" xmlUrl="https://nameless.example/rss"/>
            </outline></body></opml>
            """);

    assertThat(page(answer).select("[role=status]").text()).startsWith("1 feed was added.");
    assertThat(page(answer).select(".error").text()).contains("3 lines were left out");
    assertThat(feeds.all()).extracting(Feed::address).contains("https://gull.example/rss");
    assertThat(body(answer)).doesNotContain("root:");
  }

  @Test
  void saysWhatAFileMustBe() {
    assertThat(page(add("")).select("[role=alert]").text()).contains("empty, or larger");
    assertThat(page(add("one,two\n1,2")).select("[role=alert]").text()).contains("names no feed");
    assertThat(page(add("<html><p>no list")).select("[role=alert]").text())
        .contains("names no feed");
    assertThat(page(add("x".repeat(1_000_001))).select("[role=alert]").text())
        .contains("empty, or larger");
  }

  @Test
  void startersAreOffUntilChosen() {
    assertThat(page(get("/admin/outlets/lists")).select(".choices input"))
        .hasSizeGreaterThanOrEqualTo(40)
        .noneMatch(input -> input.hasAttr("checked"));
    assertThat(feeds.all()).isEmpty();

    post("/admin/outlets/lists/starters", Map.of("chosen", "2"));
    post("/admin/outlets/lists/starters", Map.of("chosen", "99999"));

    assertThat(feeds.all()).hasSize(1);
  }

  @Test
  void pausesResumesRetiresAndMovesFeeds() {
    add(
        "name,feed\nHarbour Courier,https://courier.example/feed\nEvening Gull,https://gull.example/feed\n");
    Outlet courier = outlets.bySlug("harbour-courier").orElseThrow();
    Feed feed = feeds.of(courier.id()).getFirst();
    String place = "/admin/outlets/" + courier.id();

    post(place + "/pause", Map.of());
    assertThat(page(get(place)).select(".health").text()).isEqualTo("Paused.");
    post(place + "/resume", Map.of());
    assertThat(page(get(place)).select(".health").text()).startsWith("Not read yet.");
    post(place + "/feeds/" + feed.id() + "/retire", Map.of());
    assertThat(page(get(place)).select(".health").text())
        .isEqualTo("Not read any more. carl took it off the list.");
    post(place + "/feeds/" + feed.id() + "/resume", Map.of());
    post(place + "/feeds/" + feed.id() + "/move", Map.of("address", "https://courier.example/new"));
    assertThat(feeds.byId(feed.id())).map(Feed::address).contains("https://courier.example/new");
    assertThat(
            page(post(place + "/feeds/" + feed.id() + "/move", Map.of("address", "ftp://x")))
                .select("[role=alert]")
                .text())
        .contains("whole address");
    long gull = outlets.bySlug("evening-gull").orElseThrow().id();
    assertThat(post("/admin/outlets/" + gull + "/feeds/" + feed.id() + "/pause", Map.of()))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void looksForAnIconAgain() {
    add("name,feed,home\nHarbour Courier,https://courier.example/feed,https://courier.example/\n");
    long id = outlets.bySlug("harbour-courier").orElseThrow().id();
    String due =
        "select execution_time <= now() from harvest_order where task_name = 'find-icon' and task_instance = ?";
    assertThat(jdbc.sql(due).param("" + id).query(Boolean.class).single()).isFalse();

    post("/admin/outlets/" + id + "/icon", Map.of());

    assertThat(jdbc.sql(due).param("" + id).query(Boolean.class).single()).isTrue();
    assertThat(page(get("/admin/outlets/" + id + "?icon=true")).select("form [role=status]").text())
        .startsWith("It is looked for");
  }

  @Test
  void keepsAnOutletsOwnPause() {
    add("name,feed\nHarbour Courier,https://courier.example/feed\n");
    long id = outlets.bySlug("harbour-courier").orElseThrow().id();

    post("/admin/outlets/" + id + "/gap", Map.of("seconds", "20"));
    assertThat(outlets.gap(id)).contains(20);
    for (String wrong : List.of("0", "-5", "3601", "1e3", "99999999999", "x")) {
      assertThat(
              page(post("/admin/outlets/" + id + "/gap", Map.of("seconds", wrong)))
                  .select("[role=alert]")
                  .text())
          .contains("from 1 to 3600");
    }
    assertThat(outlets.gap(id)).contains(20);
    post("/admin/outlets/" + id + "/gap", Map.of("seconds", ""));
    assertThat(outlets.gap(id)).isEmpty();
  }

  @Test
  void deletesOnlyWhoseNameIsTyped() {
    add("name,feed\nHarbour Courier,https://courier.example/feed\n");
    long id = outlets.bySlug("harbour-courier").orElseThrow().id();

    assertThat(post("/admin/outlets/" + id + "/delete", Map.of("name", "Harbour Courier")))
        .as("a curator")
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(page(get("/admin/outlets/" + id)).select("form[action$=delete]")).isEmpty();
    accounts.create("ada", "lantern quay 1907", Role.ADMIN, false);
    role = Role.ADMIN;
    assertThat(page(get("/admin/outlets/" + id)).select("form[action$=delete]")).hasSize(1);
    assertThat(
            page(post("/admin/outlets/" + id + "/delete", Map.of("name", "yes")))
                .select("[role=alert]")
                .text())
        .startsWith("Nothing was deleted");
    assertThat(outlets.byId(id)).isPresent();
    assertThat(post("/admin/outlets/" + id + "/delete", Map.of("name", "Harbour Courier")))
        .hasRedirectedUrl("/admin/outlets");
    assertThat(outlets.byId(id)).isEmpty();
    assertThat(get("/admin/outlets/" + id)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void looksOnlyAtWhatCanBeAnAddress() {
    for (String address : List.of("", "two words", "x".repeat(3_000))) {
      assertThat(
              page(post("/admin/outlets/inquiries", Map.of("address", address)))
                  .select("[role=alert]")
                  .text())
          .contains("one address");
    }
  }

  @Test
  void addsNothingThatALookDidNotFind() {
    long id =
        jdbc.sql(
                """
                insert into outlet_inquiry (address, state, asked_at, preview)
                values ('courier.example', 'FOUND', now(), ?::jsonb) returning id
                """)
            .param(
                """
                {"finding": {"name": "Courier", "home": "https://courier.example/", "country": null, "language": "en",
                  "feeds": [{"address": "https://courier.example/feed", "title": null, "listing": false,
                             "reason": "declared", "titles": ["<img src=x onerror=alert(1)>"]}]},
                 "articles": [{"address": "https://courier.example/1", "title": "<script>alert(1)</script>",
                               "published": null, "beginning": "<svg onload=alert(1)>", "words": 3, "refusal": null,
                               "topics": []}]}
                """)
            .query(Long.class)
            .single();
    String place = "/admin/outlets/inquiries/" + id;

    assertInert(page(get(place)));
    post(place + "/add", Map.of("name", "Courier", "feed", "7"));
    post(place + "/add", Map.of("name", "", "feed", "0"));
    post(
        place + "/add",
        Map.of(
            "name",
            "Courier",
            "address",
            "https://evil.example/",
            "feeds[0].address",
            "https://evil.example/"));
    assertThat(feeds.all()).isEmpty();
    post(
        place + "/add",
        Map.of(
            "name", "Courier", "feed", "0", "address", "https://evil.example/", "sample", "true"));

    assertThat(feeds.all())
        .extracting(Feed::address)
        .containsExactly("https://courier.example/feed");
    assertThat(outlets.bySlug("courier")).map(Outlet::sample).contains(false);
    assertThat(post(place + "/add", Map.of("name", "Courier", "feed", "x")))
        .hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(get("/admin/outlets/inquiries/987654")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(get("/admin/outlets/inquiries/x")).hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void namesFromOutsideAreOnlyText() {
    List<String> payloads = Payloads.all();
    String csv =
        payloads.stream()
            .map(
                each ->
                    '"'
                        + each.replace("\"", "\"\"")
                        + "\",https://x.example/"
                        + Slug.of(each)
                        + each.hashCode())
            .collect(Collectors.joining("\n", "name,feed\n", "\n"));

    assertInert(page(add(csv)));

    Document list = page(get("/admin/outlets"));
    assertInert(list);
    assertThat(list.select("tbody th").eachText()).hasSizeGreaterThan(50);
    outlets.all().stream()
        .filter(outlet -> !outlet.sample())
        .limit(10)
        .forEach(
            outlet -> {
              Document one = page(get("/admin/outlets/" + outlet.id()));
              assertInert(one);
              assertThat(one.select("h1").text()).isEqualTo(outlet.name());
            });
    assertInert(page(get("/admin/outlets/lists")));
    assertThat(
            SubscriptionList.read(body(get("/admin/outlets/lists/outlets.opml"))).subscriptions())
        .hasSize(feeds.all().size());
  }

  private static void assertInert(Document page) {
    assertThat(
            page.select(
                "script:not([src^=/js/]), iframe, object, embed, svg, math, img, video, audio, base, style, template, body form[action^=http]"))
        .isEmpty();
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(
                        attribute ->
                            attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style")
                                || attribute.getKey().matches("href|src|action|formaction")
                                    && attribute
                                        .getValue()
                                        .strip()
                                        .matches("(?is)(javascript|data|vbscript):.*")));
  }

  private MvcTestResult add(String list) {
    return web.post()
        .uri("/admin/outlets/lists/import")
        .multipart()
        .file(new MockMultipartFile("file", "list", null, list.getBytes(StandardCharsets.UTF_8)))
        .with(who())
        .with(SecurityMockMvcRequestPostProcessors.csrf())
        .exchange();
  }

  private MvcTestResult get(String path) {
    return web.get().uri(path).with(who()).exchange();
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path);
    fields.forEach(request::param);
    return request.with(who()).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
  }

  private SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor who() {
    return SecurityMockMvcRequestPostProcessors.user(role == Role.ADMIN ? "ada" : "carl")
        .roles(role.name());
  }

  private static Document page(MvcTestResult answer) {
    return Jsoup.parse(body(answer));
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
