package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The telling elements of a page, gathered in one walk: asking the page anew for each of them costs
 * more than parsing it. What stands in menus, teasers and comments tells nothing of the article.
 */
final class PageIndex implements NodeVisitor {

  private static final int MOST = 200;
  private static final Set<String> FRAMES = Set.of("nav", "footer", "menu");
  private static final Set<String> BOXES = Set.of("div", "section", "ul", "ol", "li", "aside", "article", "table");

  private final Map<String, List<String>> metas = new HashMap<>();
  private final Map<String, List<Element>> properties = new HashMap<>();
  private final Map<String, List<Element>> relations = new HashMap<>();
  private final List<Element> headlines = new ArrayList<>();
  private final List<Element> subheadings = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> bylines = new ArrayList<>();
  private final List<Element> days = new ArrayList<>();
  private final List<Element> anchors = new ArrayList<>();
  private final List<String> linkedData = new ArrayList<>();
  private final Document page;
  private @Nullable Node frame;

  private PageIndex(Document page) {
    this.page = page;
  }

  static PageIndex of(Document page) {
    PageIndex index = new PageIndex(page);
    page.traverse(index);
    return index;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    switch (name) {
      case "meta" -> addMeta(element);
      case "link" -> addRelations(element);
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          linkedData.add(element.data());
        }
      }
      default -> {
        if (frame == null) {
          if (FRAMES.contains(name)
              || !headlines.isEmpty() && BOXES.contains(name) && ClutterNames.frames(element)) {
            frame = element;
          } else {
            addContent(element, name);
          }
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node == frame) {
      frame = null;
    }
  }

  private void addMeta(Element meta) {
    String content = Whitespace.collapse(meta.attr("content"));
    if (content.isEmpty()) {
      return;
    }
    String named = "";
    for (String attribute : List.of("name", "property", "http-equiv")) {
      String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !name.equals(named)) {
        metas.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
        named = name;
      }
    }
    addProperty(meta);
  }

  private void addContent(Element element, String name) {
    switch (name) {
      case "h1" -> add(headlines, element);
      case "h2" -> add(subheadings, element);
      case "time" -> add(times, element);
      case "a" -> {
        anchors.add(element);
        addRelations(element);
      }
      default -> {}
    }
    addProperty(element);
    String names = element.className();
    String id = element.id();
    if (!names.isEmpty() || !id.isEmpty()) {
      String all = (names + ' ' + id).toLowerCase(Locale.ROOT);
      if (all.contains("byline") || all.contains("author") || all.contains("autor")) {
        add(bylines, element);
      }
      if (Days.named(all)) {
        add(days, element);
      }
    }
  }

  private void addProperty(Element element) {
    String property = element.attr("itemprop");
    if (!property.isEmpty()) {
      add(properties.computeIfAbsent(property.strip(), key -> new ArrayList<>()), element);
    }
  }

  private void addRelations(Element link) {
    String relation = link.attr("rel");
    if (!relation.isEmpty() && link.hasAttr("href")) {
      for (String token : relation.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
        add(relations.computeIfAbsent(token, key -> new ArrayList<>()), link);
      }
    }
  }

  private static void add(List<Element> elements, Element element) {
    if (elements.size() < MOST) {
      elements.add(element);
    }
  }

  /** The contents of the first of these metas that the page has. */
  List<String> metas(String... names) {
    for (String name : names) {
      List<String> values = metas.get(name);
      if (values != null) {
        return values;
      }
    }
    return List.of();
  }

  String meta(String... names) {
    List<String> values = metas(names);
    return values.isEmpty() ? "" : values.getFirst();
  }

  List<Element> property(String name) {
    return properties.getOrDefault(name, List.of());
  }

  List<Element> relation(String name) {
    return relations.getOrDefault(name, List.of());
  }

  List<Element> headlines() {
    return headlines;
  }

  List<Element> subheadings() {
    return subheadings;
  }

  List<Element> times() {
    return times;
  }

  List<Element> bylines() {
    return bylines;
  }

  /** Elements whose names speak of a day or time. */
  List<Element> days() {
    return days;
  }

  List<Element> anchors() {
    return anchors;
  }

  List<String> linkedData() {
    return linkedData;
  }

  Document page() {
    return page;
  }
}
