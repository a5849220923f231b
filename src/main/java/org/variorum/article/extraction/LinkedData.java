package org.variorum.article.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What a page says of its article in JSON-LD (schema.org); every answer is empty where it says
 * nothing.
 */
final class LinkedData {

  private static final int NODES = 5_000;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** Marks that hide a script from old readers, and the semicolon of a statement. */
  private static final Pattern WRAPPING =
      Pattern.compile("^\\s*(?://)?\\s*<!(?:--|\\[CDATA\\[)|(?:(?://)?\\s*(?:-->|\\]\\]>)|;)\\s*$");

  private final Map<String, JsonNode> named = new HashMap<>();
  private JsonNode article = MissingNode.getInstance();
  private JsonNode crumbs = MissingNode.getInstance();

  static LinkedData of(List<String> scripts) {
    LinkedData data = new LinkedData();
    scripts.forEach(data::read);
    return data;
  }

  private void read(String json) {
    JsonNode root;
    try {
      root = JSON.readTree(WRAPPING.matcher(json).replaceAll("").strip());
    } catch (JacksonException broken) {
      return;
    }
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < NODES; seen++) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        node.path("@graph").forEach(open::add);
        open.add(node.path("mainEntity"));
        open.add(node.path("mainEntityOfPage"));
        remember(node);
      }
    }
  }

  private void remember(JsonNode node) {
    String id = node.path("@id").asString("");
    if (!id.isEmpty() && node.size() > 1) {
      named.merge(id, node, (old, other) -> old.size() >= other.size() ? old : other);
    }
    if (crumbs.isMissingNode() && strings(node.path("@type")).contains("BreadcrumbList")) {
      crumbs = node.path("itemListElement");
    }
    if (rank(node) > rank(article)) {
      article = node;
    }
  }

  private static int rank(JsonNode node) {
    int rank = 0;
    for (String type : strings(node.path("@type"))) {
      String name = type.substring(type.lastIndexOf('/') + 1);
      if (name.endsWith("NewsArticle") || name.equals("LiveBlogPosting")) {
        rank = Math.max(rank, 4);
      } else if (name.endsWith("Article")
          || name.endsWith("BlogPosting")
          || name.equals("Report")) {
        rank = Math.max(rank, 2);
      }
    }
    return rank > 0 && node.has("headline") ? rank + 1 : rank;
  }

  String text(String property) {
    List<String> values = strings(article.path(property));
    return values.isEmpty() ? "" : clean(values.getFirst());
  }

  int number(String property) {
    return article.path(property).asInt(0);
  }

  /**
   * The article's body as the page claims it: often shortened or padded, so only good for
   * comparison.
   */
  String body() {
    return text("articleBody");
  }

  List<String> authors() {
    List<String> names = new ArrayList<>();
    JsonNode author = article.path("author");
    for (JsonNode one : author.isArray() ? author.values() : List.of(author)) {
      String name = nameOf(one);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  /** The second step of the way to the page: the first is the front page. */
  String crumb() {
    JsonNode second = crumbs.path(1);
    return crumbs.size() < 3 ? "" : nameOf(second.has("name") ? second : second.path("item"));
  }

  String picture() {
    JsonNode image = article.path("image");
    JsonNode first = image.isArray() ? image.path(0) : image;
    return first.isString() ? first.asString() : first.path("url").asString("");
  }

  String publisher() {
    return nameOf(article.path("publisher"));
  }

  @Nullable Boolean free() {
    JsonNode value = article.path("isAccessibleForFree");
    return switch (clean(value.asString("")).toLowerCase(Locale.ROOT)) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> null;
    };
  }

  private String nameOf(JsonNode node) {
    if (node.isString()) {
      return clean(node.asString());
    }
    JsonNode known =
        node.has("name") ? node : named.getOrDefault(node.path("@id").asString(""), node);
    List<String> names = strings(known.path("name"));
    return clean(String.join(", ", names));
  }

  private static List<String> strings(JsonNode node) {
    if (node.isString()) {
      return List.of(node.asString());
    }
    List<String> all = new ArrayList<>();
    if (node.isArray()) {
      for (JsonNode one : node.values()) {
        if (one.isString()) {
          all.add(one.asString());
        }
      }
    }
    return all;
  }

  /** JSON-LD is often escaped as if it were HTML. */
  private static String clean(String value) {
    String plain = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
    return Whitespace.collapse(plain);
  }
}
