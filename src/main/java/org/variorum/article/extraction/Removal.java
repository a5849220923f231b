package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes many elements out of a page at once: one by one costs the square of their number. */
final class Removal {

  private Removal() {}

  static void of(Collection<Element> elements) {
    Set<Node> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : elements) {
      Element parent = element.parent();
      if (parent != null) {
        removed.add(element);
        parents.add(parent);
      }
    }
    for (Element parent : parents) {
      List<Node> kept = new ArrayList<>(parent.childNodes());
      kept.removeIf(removed::contains);
      parent.empty();
      parent.appendChildren(kept);
    }
  }
}
