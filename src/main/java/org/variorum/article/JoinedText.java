package org.variorum.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.text.language.Span;
import org.variorum.text.language.Words;
import org.variorum.text.language.Words.Word;

/**
 * The text of an article that its outlet spreads over several pages. What every page repeats at its
 * head or foot stands in it once.
 *
 * @param text paragraphs parted by one blank line
 * @param links the links inside {@code text}
 */
record JoinedText(String text, List<Link> links) {

  private static final String GAP = "\n\n";
  private static final int LONGEST = 1_000_000;

  JoinedText {
    links = List.copyOf(links);
  }

  /** The same, going on with another page's text. */
  JoinedText and(String nextText, List<Link> nextLinks) {
    List<Span> mine = blocks(text);
    List<Span> others = blocks(nextText);
    int kept = mine.size() - repeatedAtFoot(mine, nextText, others);
    int from = repeatedAtHead(nextText, others);
    int end = kept == 0 ? 0 : mine.get(kept - 1).end();
    if (from == others.size()) {
      return this;
    }
    int start = others.get(from).start();
    String before = text.substring(0, end);
    String after = nextText.substring(start);
    if (before.length() + after.length() + GAP.length() > LONGEST) {
      return this;
    }
    String gap = before.isEmpty() ? "" : GAP;
    int shift = before.length() + gap.length() - start;
    List<Link> all = new ArrayList<>();
    links.stream().filter(link -> link.span().end() <= end).forEach(all::add);
    for (Link link : nextLinks) {
      Span span = link.span();
      if (span.start() >= start) {
        all.add(new Link(new Span(span.start() + shift, span.end() + shift), link.address()));
      }
    }
    return new JoinedText(before + gap + after, all);
  }

  /** Blocks at the head of the next page that stood before: a standfirst, a caption, an overlap. */
  private int repeatedAtHead(String nextText, List<Span> next) {
    Set<String> before = new HashSet<>();
    blocks(text).forEach(block -> before.add(folded(text, block)));
    int repeated = 0;
    while (repeated < next.size() && before.contains(folded(nextText, next.get(repeated)))) {
      repeated++;
    }
    return repeated;
  }

  /** Blocks at the foot of what we have that end the next page, too: a credit, a notice. */
  private int repeatedAtFoot(List<Span> mine, String nextText, List<Span> next) {
    int repeated = 0;
    while (repeated < mine.size()
        && repeated < next.size()
        && folded(text, mine.get(mine.size() - 1 - repeated))
            .equals(folded(nextText, next.get(next.size() - 1 - repeated)))) {
      repeated++;
    }
    return repeated == next.size() ? 0 : repeated;
  }

  private static List<Span> blocks(String text) {
    List<Span> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int gap = text.indexOf(GAP, start);
      int end = gap < 0 ? text.length() : gap;
      if (end > start) {
        blocks.add(new Span(start, end));
      }
      start = end + GAP.length();
    }
    return blocks;
  }

  private static String folded(String text, Span block) {
    String words =
        String.join(
            " ",
            Words.of(text.substring(block.start(), block.end())).all().stream()
                .map(Word::folded)
                .toList());
    return words.isEmpty()
        ? text.substring(block.start(), block.end()).toLowerCase(Locale.ROOT)
        : words;
  }
}
