package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Invitations to other articles, whatever their boxes are called: neighbours of one kind that each
 * begin with a linked line and say no more than a few lines.
 */
final class Teasers {

  private static final int LONGEST = 450;
  private static final int LONGEST_KICKER = 40;
  private static final int SHORTEST_LINK = 12;
  private static final int MOST_NODES = 80;

  /** Prose that must be left, in characters, or the teasers are what the page is about. */
  private static final int LEFT = 200;

  private Teasers() {}

  static void remove(Element body) {
    Weights weights = Weights.of(body);
    List<Element> teasers = new ArrayList<>();
    int prose = 0;
    for (Element element : body.getAllElements()) {
      if (element.childrenSize() > 1 && weights.weight(element).linked >= 2 * SHORTEST_LINK) {
        for (List<Element> kind : kinds(element).values()) {
          List<Element> found =
              kind.stream().filter(one -> isTeaser(one, weights.weight(one))).toList();
          if (found.size() > 1 && found.size() * 10 >= kind.size() * 6) {
            teasers.addAll(found);
            addFrame(element, found, weights, teasers);
            prose += found.stream().mapToInt(one -> weights.weight(one).prose).sum();
          }
        }
      }
    }
    if (weights.weight(body).prose - prose >= LEFT) {
      Removal.of(teasers);
    }
  }

  /** Adds the box that holds nothing else, and the heading above it. */
  private static void addFrame(
      Element parent, List<Element> found, Weights weights, List<Element> teasers) {
    int held = found.stream().mapToInt(one -> weights.weight(one).text).sum();
    Element box = found.getFirst();
    for (Element up = parent;
        up.parent() != null && weights.weight(up).text - held <= LONGEST_KICKER;
        up = up.parent()) {
      box = up;
    }
    if (box != found.getFirst()) {
      teasers.add(box);
    }
    Element above = box.previousElementSibling();
    if (above != null && Blocks.isHeading(above.normalName()) && !above.normalName().equals("h1")) {
      teasers.add(above);
    }
  }

  private static Map<String, List<Element>> kinds(Element parent) {
    Map<String, List<Element>> kinds = new LinkedHashMap<>();
    for (Element child : parent.children()) {
      if (Blocks.isBlock(child) && !Blocks.isHeading(child.normalName())) {
        String kind = child.normalName() + ' ' + child.className();
        kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(child);
      }
    }
    return kinds;
  }

  private static boolean isTeaser(Element element, Weights.Weight weight) {
    return weight.text <= LONGEST
        && weight.linked >= SHORTEST_LINK
        && new Beginning().isLinkedLine(element);
  }

  /** Looks whether the first line of an element, behind a kicker or a day, is a link. */
  private static final class Beginning implements NodeFilter {
    private int nodes;
    private int before;
    private boolean linked;

    boolean isLinkedLine(Element element) {
      element.filter(this);
      return linked;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (++nodes > MOST_NODES || before > LONGEST_KICKER) {
        return FilterResult.STOP;
      }
      if (node instanceof TextNode text && !text.isBlank()) {
        before += text.getWholeText().strip().length();
      } else if (node instanceof Element link && link.normalName().equals("a")) {
        int length = Shown.shortText(link, LONGEST).length();
        if (length >= SHORTEST_LINK && link.hasAttr("href")) {
          linked = standsAlone(link);
          return FilterResult.STOP;
        }
        before += length;
        return FilterResult.SKIP_CHILDREN;
      }
      return FilterResult.CONTINUE;
    }

    private static boolean standsAlone(Element link) {
      Node end = link;
      while (true) {
        Node next = end.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
          next = next.nextSibling();
        }
        if (next instanceof Element element) {
          return element.normalName().equals("br") || Blocks.isBlock(element);
        }
        if (next instanceof TextNode) {
          return false;
        }
        Element parent = end.parentElement();
        if (parent == null || Blocks.isBlock(parent)) {
          return true;
        }
        end = parent;
      }
    }
  }
}
