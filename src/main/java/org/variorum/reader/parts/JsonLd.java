package org.variorum.reader.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a page is about, in the words of schema.org, as a data block for programs. */
public final class JsonLd {

  private JsonLd() {}

  /** A page about an article that somebody else publishes. */
  public static String articlePage(Publication publication, String address) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("@context", "https://schema.org");
    page.put("@type", "WebPage");
    page.put("url", address);
    page.put("mainEntity", article(publication));
    return write(page);
  }

  /** A claim and the articles that it appears in. */
  public static String claim(String text, List<Publication> appearances, String address) {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("@context", "https://schema.org");
    claim.put("@type", "Claim");
    claim.put("url", address);
    claim.put("text", text);
    claim.put("appearance", appearances.stream().map(JsonLd::article).toList());
    return write(claim);
  }

  /** An article as its outlet publishes it; may be added to. */
  public static Map<String, Object> article(Publication publication) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("@type", "NewsArticle");
    article.put("headline", publication.title());
    String link = publication.link();
    if (link != null) {
      article.put("url", link);
    }
    if (publication.article().published() != null) {
      article.put("datePublished", publication.time().iso());
    }
    if (publication.lang() != null) {
      article.put("inLanguage", publication.lang());
    }
    if (!publication.article().authors().isEmpty()) {
      article.put(
          "author",
          publication.article().authors().stream()
              .map(name -> Map.of("@type", "Person", "name", name))
              .toList());
    }
    article.put("publisher", Map.of("@type", "NewsMediaOrganization", "name", publication.name()));
    return article;
  }

  /** Without the characters that could end the block: it may stand in a page as it is. */
  public static String write(Map<String, Object> object) {
    return JsonMapper.shared()
        .writeValueAsString(object)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }
}
