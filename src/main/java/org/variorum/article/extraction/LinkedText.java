package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.List;
import org.variorum.article.Link;
import org.variorum.text.language.Span;

/**
 * Text that grows character by character, its white space collapsed, and knows where its links are.
 */
record LinkedText(String text, List<Link> links) {

  /** This text from {@code start} on, white space and links adjusted. */
  LinkedText from(int start) {
    int begin = start;
    while (begin < text.length() && text.charAt(begin) == ' ') {
      begin++;
    }
    List<Link> moved = new ArrayList<>();
    for (Link link : links) {
      if (link.span().end() > begin) {
        int linkStart = Math.max(0, link.span().start() - begin);
        moved.add(new Link(new Span(linkStart, link.span().end() - begin), link.address()));
      }
    }
    return new LinkedText(text.substring(begin), moved);
  }

  int linkedLength() {
    return links.stream().mapToInt(link -> link.span().length()).sum();
  }

  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private String address = "";
    private int linkStart;

    void append(String more) {
      for (int i = 0; i < more.length(); i++) {
        char c = more.charAt(i);
        if (Whitespace.isSpace(c)) {
          if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
          }
        } else if (!Whitespace.isInvisible(c)) {
          text.append(c);
        }
      }
    }

    void beginLink(String to) {
      endLink();
      address = to;
      linkStart = text.length();
    }

    void endLink() {
      int start = linkStart;
      int end = text.length();
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
      while (end > start && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (!address.isEmpty() && end > start) {
        links.add(new Link(new Span(start, end), address));
      }
      address = "";
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    /** What was gathered; a link still open goes on in the next text. */
    LinkedText take() {
      String open = address;
      endLink();
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      LinkedText taken = new LinkedText(text.substring(0, end), List.copyOf(links));
      text.setLength(0);
      links.clear();
      address = open;
      linkStart = 0;
      return taken;
    }
  }
}
