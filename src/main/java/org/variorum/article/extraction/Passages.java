package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts an element into its blocks of text, in reading order; depth costs no stack. */
final class Passages implements NodeVisitor {

  private static final int LONGEST_LINE = 120;

  private final List<Passage> passages = new ArrayList<>();
  private final LinkedText.Builder open = new LinkedText.Builder();
  private Element block;
  private boolean afterBreak;
  private int bold;

  /** Some of the open text is not bold: a bold line of its own serves as a heading. */
  private boolean plain;

  private Passages(Element root) {
    block = root;
  }

  static List<Passage> in(Element root) {
    Passages passages = new Passages(root);
    root.traverse(passages);
    passages.close();
    return passages.passages;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.append(text.getWholeText());
      plain |= bold == 0 && !text.isBlank();
      afterBreak &= text.isBlank();
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        // one break ends a line, two a paragraph
        if (afterBreak) {
          close();
        } else {
          open.append(" ");
        }
        afterBreak = true;
      } else if (Blocks.isBlock(element)) {
        close();
        block = element;
      } else if (isBold(element)) {
        bold++;
      } else if (element.normalName().equals("a")) {
        open.beginLink(WebAddress.orEmpty(element.absUrl("href")));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        open.endLink();
      } else if (isBold(element)) {
        bold--;
      } else if (Blocks.isBlock(element)) {
        close();
        block = element.parent() == null ? element : element.parent();
      }
    }
  }

  private void close() {
    LinkedText content = open.take();
    afterBreak = false;
    if (!content.text().isEmpty()) {
      Passage.Kind kind = kind();
      boolean line = kind == Passage.Kind.LOOSE && !plain && content.text().length() < LONGEST_LINE;
      passages.add(new Passage(content, line ? Passage.Kind.HEADING : kind, block));
    }
    plain = false;
  }

  private static boolean isBold(Element element) {
    return element.normalName().equals("b") || element.normalName().equals("strong");
  }

  private Passage.Kind kind() {
    String name = block.normalName();
    if (Blocks.isHeading(name)) {
      return Passage.Kind.HEADING;
    }
    return switch (name) {
      case "p", "blockquote", "pre" -> Passage.Kind.PARAGRAPH;
      case "li", "dd", "dt" -> Passage.Kind.ITEM;
      default -> Passage.Kind.LOOSE;
    };
  }
}
