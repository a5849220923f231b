package org.variorum.article.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text, linked text and running prose each element of a page holds, in characters. */
final class Weights {

  private final Map<Element, Weight> weights = new IdentityHashMap<>();

  static final class Weight {
    int text;
    int linked;
    int prose;

    /** Blocks that are prose. */
    int paragraphs;

    /** Text of this element itself and of the inline elements in it. */
    int own;

    int ownLinked;

    double linkDensity() {
      return text == 0 ? 0 : (double) linked / text;
    }

    int noise() {
      return text - prose;
    }
  }

  static Weights of(Element root) {
    Weights weights = new Weights();
    weights.measure(root);
    return weights;
  }

  Weight weight(Element element) {
    return weights.getOrDefault(element, new Weight());
  }

  private void measure(Element root) {
    Deque<Weight> open = new ArrayDeque<>();
    int[] links = {0};
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              open.push(new Weight());
              links[0] += element.normalName().equals("a") ? 1 : 0;
            } else if (node instanceof TextNode text && !open.isEmpty()) {
              int length = visible(text.getWholeText());
              Weight weight = open.element();
              weight.text += length;
              weight.own += length;
              if (links[0] > 0) {
                weight.linked += length;
                weight.ownLinked += length;
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              Weight weight = open.pop();
              links[0] -= element.normalName().equals("a") ? 1 : 0;
              boolean block = Blocks.isBlock(element);
              if (block && isProse(element, weight)) {
                weight.prose += weight.own;
                weight.paragraphs++;
              }
              weights.put(element, weight);
              if (!open.isEmpty()) {
                addTo(open.element(), weight, block);
              }
            }
          }
        });
  }

  private static void addTo(Weight parent, Weight child, boolean block) {
    parent.text += child.text;
    parent.linked += child.linked;
    parent.prose += child.prose;
    parent.paragraphs += child.paragraphs;
    if (!block) {
      parent.own += child.own;
      parent.ownLinked += child.ownLinked;
    }
  }

  private static boolean isProse(Element element, Weight weight) {
    boolean paragraph = element.normalName().equals("p");
    return weight.own >= (paragraph ? 40 : 80) && weight.ownLinked < weight.own / 2;
  }

  /** Characters of {@code text} as a reader sees it, ideographs and syllables thrice. */
  static int visible(String text) {
    int count = 0;
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean now = Whitespace.isSpace(c);
      // a syllable or ideograph says as much as three letters
      count += now && space ? 0 : c >= '\u3040' && c < '\uD800' ? 3 : 1;
      space = now;
    }
    return space && count > 0 ? count - 1 : count;
  }
}
