package org.variorum.harvest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * An element's children by names that do not depend on the document's prefixes: "title", "dc:date".
 */
record Parts(List<Part> all) {

  private static final Map<String, String> PREFIXES = new HashMap<>();
  private static final Set<String> KNOWN = new HashSet<>();

  static {
    for (String line : Lists.lines("namespaces.txt")) {
      String[] two = line.split("\\s+");
      PREFIXES.put(two[1].toLowerCase(Locale.ROOT), two[0].equals("-") ? "" : two[0]);
      KNOWN.add(two[0]);
    }
  }

  /** A child. */
  record Part(String name, Element element) {

    /** The characters in it, without those of comments. */
    String text() {
      return element.wholeText();
    }
  }

  static Parts of(Element parent) {
    List<Part> parts = new ArrayList<>(parent.childNodeSize());
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element) {
        parts.add(new Part(nameOf(element), element));
      }
    }
    return new Parts(parts);
  }

  static String nameOf(Element element) {
    String prefix = element.tag().prefix();
    String local = element.tag().localName();
    String space = element.tag().namespace();
    String known = PREFIXES.get(space);
    if (known == null) {
      known = PREFIXES.get(space.strip().toLowerCase(Locale.ROOT));
    }
    if (prefix.isEmpty()) {
      return known == null || known.isEmpty() ? local : known + ":" + local;
    }
    // a prefix that nobody declared is taken for what it customarily means
    if (known == null || known.isEmpty() && KNOWN.contains(prefix)) {
      return prefix.equals("atom") || prefix.equals("rss") ? local : prefix + ":" + local;
    }
    return known.isEmpty() ? local : known + ":" + local;
  }

  /** The first of the first of {@code names} that has one. */
  @Nullable Part first(String... names) {
    for (String name : names) {
      for (Part part : all) {
        if (part.name.equals(name)) {
          return part;
        }
      }
    }
    return null;
  }

  /** The text of the first of {@code names} that has any. */
  String text(String... names) {
    for (String name : names) {
      for (Part part : all) {
        if (part.name.equals(name)) {
          String text = part.text();
          if (!text.isBlank()) {
            return text;
          }
        }
      }
    }
    return "";
  }

  List<Part> each(String name) {
    return all.stream().filter(part -> part.name.equals(name)).toList();
  }

  /** What relative addresses in {@code element} stand on (XML Base). */
  static URI base(Element element, URI document) {
    List<String> bases = new ArrayList<>(2);
    for (Element one = element; one != null; one = one.parent()) {
      String base = one.attr("xml:base");
      // the Channel Definition Format has an attribute of its own
      base = base.isEmpty() && one.tag().localName().equals("channel") ? one.attr("base") : base;
      if (!base.isEmpty()) {
        bases.addFirst(base);
      }
    }
    URI base = document;
    for (String one : bases) {
      base = Addresses.base(base, one);
    }
    return base;
  }
}
