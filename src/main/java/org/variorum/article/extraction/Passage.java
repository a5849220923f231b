package org.variorum.article.extraction;

import org.jsoup.nodes.Element;

/** One block of running text and the element that makes it a block. */
record Passage(LinkedText content, Kind kind, Element block) {

  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    LOOSE
  }

  String text() {
    return content.text();
  }

  Passage with(LinkedText other) {
    return new Passage(other, kind, block);
  }
}
