package org.variorum.reader.sitemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.platform.BaseAddress;
import org.variorum.search.PageListing;
import org.variorum.search.PageListing.Kind;
import org.variorum.search.PageListing.Listed;

/** The sitemap (sitemaps.org 0.9): an index, and parts of at most {@value #A_PART} pages. */
@RestController
class SitemapPages {

  private static final int A_PART = 10_000;

  private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";

  private static final List<String> STANDING =
      List.of("/", "/about", "/feeds", "/sources", "/outlets", "/corrections", "/search");

  private final PageListing pages;
  private final BaseAddress base;

  SitemapPages(PageListing pages, BaseAddress base) {
    this.pages = pages;
    this.base = base;
  }

  @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  String robots() {
    return """
        User-agent: *
        Disallow: /search?
        Disallow: /api/
        Disallow: /admin
        Sitemap: %s/sitemap.xml
        """
        .formatted(base.ofCurrentRequest());
  }

  @GetMapping(value = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  String index() {
    List<String> parts = new ArrayList<>(List.of("/sitemap-standing-1.xml"));
    for (Kind kind : Kind.values()) {
      for (int part = 1; part <= Math.ceilDiv(pages.count(kind), A_PART); part++) {
        parts.add("/sitemap-" + kind.name().toLowerCase(Locale.ROOT) + "-" + part + ".xml");
      }
    }
    return document(
        "sitemapindex", "sitemap", parts.stream().map(path -> new Listed(path, null)).toList());
  }

  @GetMapping(
      value = "/sitemap-{kind:[a-z]+}-{part:[1-9]\\d{0,4}}.xml",
      produces = MediaType.APPLICATION_XML_VALUE)
  String part(@PathVariable String kind, @PathVariable int part) {
    List<Listed> listed =
        kind.equals("standing")
            ? STANDING.stream().map(path -> new Listed(path, null)).toList()
            : pages.list(kind(kind), A_PART, (part - 1) * A_PART);
    if (listed.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return document("urlset", "url", listed);
  }

  private static Kind kind(String name) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Paths are slugs and numbers, in which nothing needs escaping; the base may hold what does. */
  private String document(String root, String item, List<Listed> listed) {
    String at = base.ofCurrentRequest().replace("&", "&amp;").replace("<", "&lt;");
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").append(root);
    xml.append(NAMESPACE).append('\n');
    for (Listed page : listed) {
      xml.append('<').append(item).append("><loc>").append(at).append(page.path());
      xml.append("</loc>");
      if (page.changed() != null) {
        xml.append("<lastmod>").append(page.changed()).append("</lastmod>");
      }
      xml.append("</").append(item).append(">\n");
    }
    return xml.append("</").append(root).append(">\n").toString();
  }
}
