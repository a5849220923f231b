package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Link;
import org.variorum.text.language.Span;

/**
 * Blocks of text joined by blank lines, with their links at their place in the whole.
 *
 * @param dateline the place named by the dateline that was cut from the beginning
 */
record ArticleText(String text, List<Link> links, @Nullable String dateline) {

  static final int LONGEST = 1_000_000;

  static ArticleText of(List<LinkedText> blocks) {
    StringBuilder text = new StringBuilder();
    List<Link> links = new ArrayList<>();
    String dateline = null;
    int blocksSeen = 0;
    for (LinkedText block : blocks) {
      LinkedText content = block;
      // behind a summary the dateline stands in the second block
      int dated = blocksSeen++ < 2 ? Dateline.endIn(block.text()) : 0;
      if (dated > 0) {
        content = block.from(dated);
        dateline = dateline == null ? Dateline.place(block.text().substring(0, dated)) : dateline;
      }
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
    return new ArticleText(text.toString(), links, dateline);
  }
}
