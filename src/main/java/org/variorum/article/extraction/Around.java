package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The elements that follow a page's headline closely, where its day and authors are printed. */
final class Around {

  private static final int NEAR = 40;

  private Around() {}

  static List<Element> headline(PageIndex index) {
    List<Element> near = new ArrayList<>();
    List<Element> headings =
        index.headlines().isEmpty() ? index.subheadings() : index.headlines();
    if (!headings.isEmpty()) {
      Element next = headings.getFirst();
      for (int i = 0; i < NEAR && next != null; i++) {
        near.add(next);
        next = Standfirst.following(next);
      }
    }
    return near;
  }
}
