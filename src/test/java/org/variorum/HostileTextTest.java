package org.variorum;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.variorum.platform.security.Accounts;
import org.variorum.platform.security.ApiTokens;
import org.variorum.platform.security.Role;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every payload, stored wherever text from outside is stored and sent with every request, on every
 * page there is, in a real browser that is told to ignore the Content-Security-Policy: nothing
 * runs, nothing becomes an element, and it can be read as text. The pages are those that Spring
 * knows, so that a new one is held to it.
 */
@PostgresTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "variorum.roles=web",
      "variorum.samples=false",
      "variorum.excerpt-words=1000",
      "server.max-http-request-header-size=1MB"
    })
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {

  private static final String PASSWORD = "lantern quay 1907";
  private static final int BUNDLE = 43;

  /** The API's description, and what is not for readers. */
  private static final String LEFT_OUT = "/(v3|error|actuator)\\b.*";

  /** Where each payload must be seen as it is: kinds of pages, as {@link Crawl#kind} names them. */
  private static final List<String> SHOWN_ON =
      List.of(
          "/topics/…",
          "/stories/…",
          "/stories/…/compare",
          "/articles/…",
          "/articles/…/revisions/…",
          "/claims/…",
          "/figures/…",
          "/statements/…",
          "/sources",
          "/sources/…",
          "/outlets",
          "/outlets/…",
          "/search",
          "/corrections/curators",
          "/admin/outlets",
          "/admin/outlets/…",
          "/admin/outlets/inquiries/…",
          "/admin/topics",
          "/admin/topics/…",
          "/admin/users",
          "/admin/tokens",
          "/admin/audit",
          "/admin/watch",
          "/admin/decisions",
          "/admin/correct/story/…",
          "/admin/correct/claim/…",
          "/admin/correct/figure/…");

  private static final Set<Class<?>> TEXT = Set.of(String.class, List.class);

  private static @Nullable Chromium chromium;

  @RegisterExtension
  static final BeforeAllCallback BROWSER = context -> chromium = Chromium.shared(context);

  @LocalServerPort int port;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired Accounts accounts;
  @Autowired ApiTokens tokens;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private Crawl crawl;

  @BeforeAll
  void lookAtEveryPage() {
    List<String> bundles = Payloads.bundles(BUNDLE);
    new HostileNews(jdbc, json, bundles, addresses());
    accounts.create("ada", PASSWORD, Role.ADMIN, false);
    try (BrowserContext window = requireNonNull(chromium).openWithoutPolicy(Reader.atDesk())) {
      crawl =
          new Crawl(
              window,
              "http://localhost:" + port,
              kind -> SHOWN_ON.contains(kind) || kind.contains("/feed.") ? bundles.size() + 1 : 2);
      addLists(crawl.page());
      crawl.follow(beginnings());
      window.setExtraHTTPHeaders(
          Map.of(
              "User-Agent", "<svg onload=hit(0) data-hit=0>",
              "X-Forwarded-For", "<svg onload=hit(0) data-hit=0>",
              "Accept-Language", "<svg onload=hit(0) data-hit=0>"));
      crawl.ask(requests());
    }
  }

  static Stream<Integer> payloads() {
    return IntStream.range(0, Payloads.all().size()).boxed();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void isOnlyText(int number) {
    assertThat(crawl.ran(number)).as("ran or became an element").isEmpty();
    assertThat(SHOWN_ON.stream().filter(kind -> !crawl.seenOn(kind).contains(number)))
        .as("kinds of pages on which it is not seen: " + Payloads.all().get(number))
        .isEmpty();
  }

  @Test
  void nothingElseHappens() {
    assertThat(crawl.mishaps()).isEmpty();
  }

  @Test
  void everyPageWasLookedAt() {
    Set<String> patterns =
        patterns()
            .map(pattern -> pattern.replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", "[^/]+"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(patterns).hasSizeGreaterThan(50);
    assertThat(
            patterns.stream()
                .filter(
                    pattern -> crawl.visited().stream().noneMatch(path -> path.matches(pattern))))
        .isEmpty();
  }

  /** Of all pages that Spring knows. */
  private Stream<String> patterns() {
    return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
        // streams of events return nothing, and hold no text
        .filter(page -> page.getValue().getMethod().getReturnType() != void.class)
        .map(Map.Entry::getKey)
        .filter(
            mapping ->
                mapping.getMethodsCondition().getMethods().stream()
                    .anyMatch(method -> method.name().equals("GET")))
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .filter(pattern -> !pattern.matches(LEFT_OUT));
  }

  /** Logs in, and adds lists of outlets in which every name is a payload. */
  private void addLists(Page page) {
    page.navigate("http://localhost:" + port + "/admin/outlets/lists");
    page.getByLabel("Name").fill("ada");
    page.getByLabel("Password").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")).click();
    StringBuilder csv = new StringBuilder("name,feed,home\n");
    StringBuilder opml = new StringBuilder("<opml version=\"2.0\"><body>\n");
    for (int n : payloads().toList()) {
      String text = Payloads.all().get(n);
      csv.append('"')
          .append(text.replace("\"", "\"\""))
          .append("\",https://csv.example/")
          .append(n);
      csv.append(",\"").append(text.replace("\"", "\"\"")).append("\"\n");
      String attribute =
          text.replaceAll("\\p{Cntrl}", " ")
              .replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace("\"", "&quot;");
      opml.append("<outline type=\"rss\" text=\"").append(attribute);
      opml.append("\" title=\"").append(attribute).append("\" htmlUrl=\"").append(attribute);
      opml.append("\" xmlUrl=\"https://opml.example/").append(n).append("\"/>\n");
    }
    add(page, "list.csv", csv.toString());
    add(page, "list.opml", opml.append("</body></opml>").toString());
    crawl.lookAt(page.url());
  }

  private void add(Page page, String name, String content) {
    page.navigate("http://localhost:" + port + "/admin/outlets/lists");
    page.getByLabel("A file of feeds")
        .setInputFiles(
            new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add what it names"))
        .click();
  }

  /** Pages that nothing links to, and those from which all others are found. */
  private List<String> beginnings() {
    List<String> ofEachText =
        jdbc.sql(
                """
                select unnest(array['/stories/' || s.slug,
                    '/stories/' || s.slug || '/compare?articles=' || min(a.id) || ',' || max(a.id),
                    '/articles/' || min(a.id), '/articles/' || min(a.id) || '/revisions/2',
                    '/claims/' || (select c.id from claim c where c.story_id = s.id),
                    '/figures/' || (select f.id from figure f where f.story_id = s.id),
                    '/admin/correct/claim/' || (select c.id from claim c where c.story_id = s.id),
                    '/admin/correct/figure/' || (select f.id from figure f where f.story_id = s.id),
                    '/admin/correct/story/' || s.id, '/outlets/' || min(o.slug), '/admin/outlets/' || min(o.id),
                    '/statements/' || (select min(m.id) from statement m where m.article_id = max(a.id)),
                    '/admin/outlets/inquiries/' || (select i.id from outlet_inquiry i where i.address = s.title)])
                from story s join story_article b on b.story_id = s.id join article a on a.id = b.article_id
                join outlet o on o.id = a.outlet_id group by s.id
                """)
            .query((rs, row) -> String.valueOf(rs.getString(1)))
            .list();
    return Stream.of(
            ofEachText.stream(),
            patterns().filter(pattern -> !pattern.contains("{")),
            Stream.of(
                "/",
                "/admin/outlets",
                "/admin/password",
                "/admin/login",
                "/admin/topics/sample",
                "/admin/welcome/none",
                "/search?q=data",
                "/opml.xml",
                "/corrections/curators/1",
                "/alerts/" + tokens.createForAlerts("alerts", "ada") + ".xml",
                "/opensearch.xml",
                "/robots.txt",
                "/sitemap.xml",
                "/sitemap-standing-1.xml",
                "/card.png",
                "/topics/t1/card.png",
                "/outlets/one1/card.png",
                "/claims/1/card.png",
                "/sources/p1/card.png",
                "/stories/s1/card.png",
                "/outlets/one1/icon.png",
                "/admin/outlets/inquiries/1/icon.png",
                "/stories/s1/export.csv",
                "/stories/s1/export.json",
                "/stories/s1/export.jsonld",
                "/api/v1/articles",
                "/api/v1/articles/1",
                "/api/v1/stories",
                "/api/v1/stories/s1",
                "/api/v1/claims?story=s1",
                "/api/v1/figures?story=s1",
                "/api/v1/copies?topic=t1",
                "/api/v1/quotations?story=s1",
                "/api/v1/wordings?topic=t1"))
        .flatMap(each -> each)
        .toList();
  }

  /** One page of each kind, asked for with all payloads as the value of each parameter. */
  private List<String> requests() {
    String value = URLEncoder.encode(String.join(" ", Payloads.all()), StandardCharsets.UTF_8);
    String question =
        Stream.concat(
                requestMappingHandlerMapping.getHandlerMethods().values().stream()
                    .flatMap(handler -> Stream.of(handler.getMethod().getParameters()))
                    .filter(each -> each.isAnnotationPresent(RequestParam.class))
                    .filter(each -> TEXT.contains(each.getType()))
                    .map(Parameter::getName),
                Stream.of("show", "sort", "_csrf", "anything"))
            .distinct()
            .map(name -> name + "=" + value)
            .collect(Collectors.joining("&"));
    return Stream.concat(
            crawl.kinds().stream().map(path -> path.replaceFirst("\\?.*", "") + "?" + question),
            // bytes that are no UTF-8: overlong "<", and a cut character before a quote
            Stream.of(
                "/search?q=%C0%BCimg%20src=x%20onerror=hit(0)%20data-hit=0%C0%BE",
                "/search?q=%E2%80%22%20onfocus=hit(0)%20autofocus%20data-hit=0",
                "/no-such-page/%3Csvg%20onload=hit(0)%20data-hit=0%3E"))
        .toList();
  }

  private static List<String> addresses() {
    return Payloads.all().stream()
        .filter(payload -> payload.matches("(?is)[\\s\\x01]*(java|data|vbs|https?:|//).*"))
        .map(payload -> payload.replace('\0', '\uFFFD'))
        .toList();
  }
}
