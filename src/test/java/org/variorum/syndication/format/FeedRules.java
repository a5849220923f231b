package org.variorum.syndication.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the specifications demand of a feed and the W3C's validator looks for: RSS 2.0 with the RSS
 * Advisory Board's profile, RFC 4287, JSON Feed 1.1.
 */
public final class FeedRules {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss zzz", Locale.ENGLISH);

  private FeedRules() {}

  /** Checks a feed in its format; returns the ids of its items. */
  public static List<String> check(Format format, byte[] bytes, String self) throws Exception {
    return switch (format) {
      case RSS -> rss(bytes, self);
      case ATOM -> atom(bytes, self);
      case JSON -> json(bytes, self);
    };
  }

  private static List<String> rss(byte[] bytes, String self) throws Exception {
    Element rss = xml(bytes);
    assertThat(rss.getTagName()).isEqualTo("rss");
    assertThat(rss.getAttribute("version")).isEqualTo("2.0");
    Element channel = only(rss, null, "channel");
    assertThat(text(channel, "title")).isNotBlank();
    assertThat(text(channel, "description")).isNotBlank();
    isAbsolute(text(channel, "link"));
    assertThat(text(channel, "language")).matches("[a-z]{2}(-[a-z]{2})?");
    assertThat(Integer.parseInt(text(channel, "ttl"))).isPositive();
    ZonedDateTime.parse(text(channel, "lastBuildDate"), RFC_822);
    links(channel, self, "application/rss+xml");
    List<String> ids = new ArrayList<>();
    ZonedDateTime before = null;
    for (Element item : children(channel, null, "item")) {
      Element guid = only(item, null, "guid");
      assertThat(guid.getAttribute("isPermaLink")).isEqualTo("false");
      ids.add(guid.getTextContent());
      assertThat(text(item, "title")).isNotBlank();
      assertThat(text(item, "description")).isNotBlank();
      isAbsolute(text(item, "link"));
      ZonedDateTime published = ZonedDateTime.parse(text(item, "pubDate"), RFC_822);
      assertThat(before == null || !published.isAfter(before)).isTrue();
      before = published;
      assertThat(children(item, null, "author")).isEmpty();
      isInert(only(item, CONTENT, "encoded").getTextContent());
    }
    return rome(bytes, "rss_2.0", unique(ids));
  }

  private static List<String> atom(byte[] bytes, String self) throws Exception {
    Element feed = xml(bytes);
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    isUri(text(feed, "id"));
    assertThat(text(feed, "title")).isNotBlank();
    OffsetDateTime.parse(text(feed, "updated"));
    assertThat(text(only(feed, ATOM, "author"), "name")).isNotBlank();
    links(feed, self, "application/atom+xml");
    List<String> ids = new ArrayList<>();
    for (Element entry : children(feed, ATOM, "entry")) {
      ids.add(text(entry, "id"));
      assertThat(text(entry, "title")).isNotBlank();
      assertThat(only(entry, ATOM, "title").getAttribute("type")).isIn("", "text");
      OffsetDateTime published = OffsetDateTime.parse(text(entry, "published"));
      assertThat(OffsetDateTime.parse(text(entry, "updated"))).isAfterOrEqualTo(published);
      assertThat(children(entry, ATOM, "link"))
          .filteredOn(link -> link.getAttribute("rel").equals("alternate"))
          .singleElement()
          .satisfies(link -> isAbsolute(link.getAttribute("href")));
      Element content = only(entry, ATOM, "content");
      assertThat(content.getAttribute("type")).isEqualTo("html");
      isInert(content.getTextContent());
    }
    return rome(bytes, "atom_1.0", unique(ids));
  }

  private static List<String> json(byte[] bytes, String self) {
    JsonNode feed = JsonMapper.builder().build().readTree(bytes);
    assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.path("title").asString()).isNotBlank();
    isAbsolute(feed.path("home_page_url").asString());
    assertThat(feed.path("feed_url").asString()).isEqualTo(self);
    assertThat(feed.path("authors").get(0).path("name").asString()).isNotBlank();
    assertThat(feed.path("items").isArray()).isTrue();
    List<String> ids = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      assertThat(item.path("id").isString()).isTrue();
      ids.add(item.path("id").asString());
      isAbsolute(item.path("url").asString());
      OffsetDateTime.parse(item.path("date_published").asString());
      OffsetDateTime.parse(item.path("date_modified").asString());
      isInert(item.path("content_html").asString());
    }
    return unique(ids);
  }

  private static void links(Element parent, String self, String type) {
    List<Element> links = children(parent, ATOM, "link");
    assertThat(links)
        .filteredOn(link -> link.getAttribute("rel").equals("self"))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.getAttribute("href")).isEqualTo(self);
              assertThat(link.getAttribute("type")).isEqualTo(type);
            });
    assertThat(links).allSatisfy(link -> isAbsolute(link.getAttribute("href")));
    assertThat(links.stream().map(link -> link.getAttribute("rel") + link.getAttribute("type")))
        .doesNotHaveDuplicates();
  }

  private static List<String> unique(List<String> ids) {
    assertThat(ids).doesNotHaveDuplicates().allSatisfy(FeedRules::isUri);
    return ids;
  }

  private static List<String> rome(byte[] bytes, String type, List<String> ids) throws Exception {
    SyndFeed read = new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(bytes)));
    assertThat(read.getFeedType()).isEqualTo(type);
    assertThat(read.getEntries()).extracting(entry -> entry.getUri()).isEqualTo(ids);
    assertThat(read.getEntries()).allSatisfy(e -> assertThat(e.getPublishedDate()).isNotNull());
    return ids;
  }

  /** Nothing from outside became markup, and all links work wherever it is shown. */
  private static void isInert(String html) {
    Document body = Jsoup.parseBodyFragment(html);
    Set<String> allowed = new HashSet<>(List.of("a", "p", "ul", "li", "q", "blockquote"));
    assertThat(body.body().getAllElements().stream().map(e -> e.tagName()).skip(1))
        .allSatisfy(tag -> assertThat(allowed).contains(tag));
    assertThat(body.select("[href]")).allSatisfy(link -> isAbsolute(link.attr("href")));
    assertThat(body.body().getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .allSatisfy(attribute -> assertThat(attribute.getKey()).isEqualTo("href")));
  }

  private static void isAbsolute(String address) {
    assertThat(URI.create(address).getScheme()).isIn("http", "https");
  }

  private static void isUri(String id) {
    assertThat(URI.create(id).isAbsolute()).isTrue();
  }

  private static Element xml(byte[] bytes) throws Exception {
    assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("<?xml version=\"1.0\"");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  private static String text(Element parent, String name) {
    return only(parent, parent.getNamespaceURI(), name).getTextContent();
  }

  private static Element only(Element parent, @Nullable String namespace, String name) {
    List<Element> found = children(parent, namespace, name);
    assertThat(found).as(name).hasSize(1);
    return found.getFirst();
  }

  private static List<Element> children(Element parent, @Nullable String namespace, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element
          && element.getLocalName().equals(name)
          && Objects.equals(element.getNamespaceURI(), namespace)) {
        found.add(element);
      }
    }
    return found;
  }
}
