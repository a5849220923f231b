package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.List;
import org.variorum.article.Link;
import org.variorum.text.Span;

/** Blocks of text joined by blank lines, with their links at their place in the whole. */
record ArticleText(String text, List<Link> links) {

  static final int LONGEST = 1_000_000;

  static ArticleText of(List<LinkedText> blocks) {
    StringBuilder text = new StringBuilder();
    List<Link> links = new ArrayList<>();
    for (LinkedText block : blocks) {
      LinkedText content = text.isEmpty() ? block.from(Dateline.endIn(block.text())) : block;
      if (text.length() + content.text().length() + 2 > LONGEST) {
        break;
      }
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int shift = text.length();
      text.append(content.text());
      for (Link link : content.links()) {
        Span span = link.span();
        links.add(new Link(new Span(span.start() + shift, span.end() + shift), link.address()));
      }
    }
    return new ArticleText(text.toString(), links);
  }
}
