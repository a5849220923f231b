package org.variorum;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goes through the pages of a site by their links, in a browser, and notes for each payload where
 * it ran, where it became an element, and on which kinds of pages it could be read.
 */
final class Crawl {

  /**
   * What of a page is to be known: numbers of payloads that became elements, also in templates;
   * addresses that would run; links; and all that a reader can read, closed parts opened first.
   */
  private static final String LOOK =
      """
      () => {
        const made = [], running = [], links = [];
        const look = root => {
          for (const element of root.querySelectorAll('*')) {
            if (element.hasAttribute('data-hit')) made.push(+(element.getAttribute('data-hit').match(/\\d+/) || [0])[0]);
            for (const {name, value} of element.attributes) {
              if (name.startsWith('on') || name === 'srcdoc') running.push(element.tagName + ' ' + name + '=' + value);
              if (/^(href|xlink:href|src|action|formaction|data|poster|cite|background)$/.test(name)
                  && /^[\\u0000-\\u0020]*(j\\s*a\\s*v\\s*a\\s*s\\s*c\\s*r\\s*i\\s*p\\s*t|vbscript|data)\\s*:/i.test(value))
                running.push(element.tagName + ' ' + name + '=' + value);
            }
            if (element.localName === 'a' && element.origin === location.origin)
              links.push(element.pathname + element.search);
            if (element.content instanceof DocumentFragment) look(element.content);
            if (element.shadowRoot) look(element.shadowRoot);
          }
        };
        look(document);
        for (const link of document.querySelectorAll('link[rel=alternate]')) links.push(link.getAttribute('href'));
        for (const closed of document.querySelectorAll('details')) closed.open = true;
        const fields = [...document.querySelectorAll('input, textarea, option')].map(f => f.value + ' ' + f.label);
        const body = document.body ? document.body.innerText : document.documentElement.textContent;
        return JSON.stringify({made, running, links, text: [document.title, body, ...fields].join(' ')});
      }
      """;

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern FEED = Pattern.compile(".*\\.(xml|atom|opml|rss)");
  private static final Pattern FILE = Pattern.compile(".*\\.(json|jsonld|csv|png|txt)|/api/.*");

  private final BrowserContext window;
  private final Page page;
  private final String base;
  private final ToIntFunction<String> ofAKind;
  private final List<String> visible = Payloads.all().stream().map(Payloads::seen).toList();
  private final Map<Integer, List<String>> ran = new HashMap<>();
  private final Map<String, Set<Integer>> seen = new HashMap<>();
  private final Map<String, String> firstOfKind = new LinkedHashMap<>();
  private final Map<String, Integer> opened = new HashMap<>();
  private final Set<String> visited = new TreeSet<>();
  private final List<String> mishaps = new ArrayList<>();

  /** Looks at so many pages of a kind at most. */
  Crawl(BrowserContext window, String base, ToIntFunction<String> ofAKind) {
    this.window = window;
    this.base = base;
    this.ofAKind = ofAKind;
    window.exposeBinding("hit", (source, arguments) -> hit(source.page(), arguments));
    window.onRequest(
        request -> {
          if (!request.url().startsWith(base + "/")) {
            mishaps.add("asks for " + request.url());
          }
        });
    window.onResponse(
        response -> {
          boolean part = !response.request().isNavigationRequest();
          if (response.status() >= (part ? 400 : 500)) {
            mishaps.add(response.status() + " for " + response.url());
          }
        });
    page = window.newPage();
    page.onDialog(
        dialog -> {
          mishaps.add("says " + dialog.message());
          dialog.dismiss();
        });
    page.onPageError(error -> mishaps.add(page.url() + ": " + error));
    page.onPopup(popup -> mishaps.add(page.url() + " opens " + popup.url()));
  }

  Page page() {
    return page;
  }

  /** Goes to these addresses and to all that they lead to. */
  void follow(Collection<String> beginnings) {
    Deque<String> waiting = new ArrayDeque<>(beginnings);
    Map<String, Integer> of = new HashMap<>();
    Set<String> known = new HashSet<>();
    while (!waiting.isEmpty()) {
      String path = waiting.removeFirst();
      if (known.add(path)
          && of.merge(kind(path), 1, Integer::sum) <= ofAKind.applyAsInt(kind(path))) {
        firstOfKind.putIfAbsent(kind(path), path);
        waiting.addAll(open(path));
      }
    }
  }

  /** Goes to these addresses only. */
  void ask(Collection<String> paths) {
    paths.forEach(this::open);
  }

  private List<String> open(String path) {
    String bare = path.replaceFirst("\\?.*", "");
    visited.add(bare);
    if (FILE.matcher(bare).matches()) {
      readFile(path);
      return List.of();
    }
    if (FEED.matcher(bare).matches()) {
      readFeed(path);
      if (opened.merge(kind(path), 1, Integer::sum) > 1) {
        return List.of();
      }
    }
    try {
      page.navigate(
          base + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    } catch (PlaywrightException download) {
      if (!String.valueOf(download.getMessage()).contains("Download is starting")) {
        mishaps.add(path + ": " + download.getMessage());
      }
      return List.of();
    }
    return lookAt(path);
  }

  /** Notes what the page that is open shows, and says where it leads. */
  List<String> lookAt(String path) {
    Look look;
    try {
      look = JsonMapper.shared().readValue(String.valueOf(page.evaluate(LOOK)), Look.class);
    } catch (PlaywrightException gone) {
      mishaps.add(path + " went elsewhere: " + gone.getMessage());
      return List.of();
    }
    look.made().forEach(number -> note(number, path + " has its element"));
    look.running().forEach(each -> mishaps.add(path + " has " + each));
    String text = Payloads.seen(look.text());
    Set<Integer> here = seen.computeIfAbsent(kind(path), kind -> new TreeSet<>());
    IntStream.range(0, visible.size())
        .filter(number -> text.contains(visible.get(number)))
        .forEach(here::add);
    return look.links();
  }

  private record Look(List<Integer> made, List<String> running, List<String> links, String text) {}

  /** A file must say what it is, and that browsers are not to guess. */
  private void readFile(String path) {
    APIResponse answer = window.request().get(base + path);
    String type = answer.headers().getOrDefault("content-type", "");
    if (answer.status() >= 500
        || answer.ok() && (type.contains("html") || type.isEmpty())
        || !"nosniff".equals(answer.headers().get("x-content-type-options"))) {
      mishaps.add(path + " is " + type);
    }
  }

  /** A feed's own elements, and those that feed readers make of what its items hold. */
  private void readFeed(String path) {
    APIResponse answer = window.request().get(base + path);
    Document feed = Jsoup.parse(answer.text(), "", Parser.xmlParser());
    elements(path, feed);
    for (Element content : feed.select("rss description, content|encoded, content[type=html]")) {
      elements(path + " in " + content.tagName(), Jsoup.parse(content.wholeText()));
    }
  }

  private void elements(String path, Document document) {
    for (Element made : document.select("[data-hit]")) {
      Matcher number = NUMBER.matcher(made.attr("data-hit"));
      note(number.find() ? Integer.parseInt(number.group()) : 0, path + " has its element");
    }
  }

  private Object hit(Page where, Object... arguments) {
    note(arguments.length > 0 && arguments[0] instanceof Number n ? n.intValue() : 0, where.url());
    return "";
  }

  private void note(int number, String where) {
    ran.computeIfAbsent(number, any -> new ArrayList<>()).add(where);
  }

  /** Where a payload ran or became an element. */
  List<String> ran(int number) {
    return ran.getOrDefault(number, List.of());
  }

  /** Payloads that could be read, whole, on pages of this kind. */
  Set<Integer> seenOn(String kind) {
    return seen.getOrDefault(kind, Set.of());
  }

  /** One address of each kind of page that was looked at. */
  Collection<String> kinds() {
    return firstOfKind.values();
  }

  /** The addresses that were asked for, without their questions. */
  Set<String> visited() {
    return visited;
  }

  /** Requests to elsewhere or for what is not there, dialogs, errors, addresses that would run. */
  List<String> mishaps() {
    return mishaps;
  }

  /** "/stories/s1/compare?show=all" and "/stories/s2/compare" are pages of one kind. */
  static String kind(String path) {
    return path.replaceFirst("\\?.*", "")
        .replaceFirst(
            "^(/(?:admin/correct/)?[a-z]+/)(?!curators|correct)[a-z0-9-]*\\d[^/.]*", "$1…")
        .replaceFirst("/\\d+(?=/|$)", "/…");
  }
}
