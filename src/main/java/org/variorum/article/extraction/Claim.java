package org.variorum.article.extraction;

import java.util.BitSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The body that a page's JSON-LD claims. It is often cut to a teaser, so it only confirms: where it
 * holds most of what was found, the rest of what was found is the site's.
 */
final class Claim {

  private static final int GRAM = 8;
  private static final int SHORTEST = 500;
  private static final int LONGEST = 500_000;
  private static final int BITS = 1 << 20;

  /** Share of the found text that a whole claim holds at least. */
  private static final double WHOLE = 0.6;

  private static final double HELD = 0.15;

  private final String text;
  private final BitSet grams = new BitSet(BITS);
  private final int length;

  private Claim(String text) {
    this.text = text;
    String folded = Whitespace.fold(text);
    length = folded.length();
    mark(folded, grams);
  }

  static Claim of(LinkedData data) {
    String body = data.body();
    if (body.length() > LONGEST) {
      body = "";
    }
    return new Claim(body.indexOf('<') >= 0 ? Jsoup.parse(body).wholeText() : body);
  }

  List<Passage> passages() {
    Element page = new Element("p");
    return text.lines()
        .map(Whitespace::collapse)
        .filter(line -> !line.isEmpty())
        .map(line -> new Passage(new LinkedText(line, List.of()), Passage.Kind.PARAGRAPH, page))
        .toList();
  }

  /** Removes what a whole claim doesn't hold. */
  void confirm(List<Passage> passages) {
    if (length < SHORTEST) {
      return;
    }
    double held = 0;
    int found = 0;
    for (Passage passage : passages) {
      String folded = Whitespace.fold(passage.text());
      held += share(folded) * folded.length();
      found += folded.length();
    }
    if (held >= WHOLE * found) {
      passages.removeIf(
          passage ->
              passage.kind() != Passage.Kind.HEADING
                  && share(Whitespace.fold(passage.text())) < HELD);
    }
  }

  /** Whether {@code passages} hold less than half of what is claimed. */
  boolean missesMost(List<Passage> passages) {
    if (length < SHORTEST) {
      return false;
    }
    BitSet found = new BitSet(BITS);
    passages.forEach(passage -> mark(Whitespace.fold(passage.text()), found));
    found.and(grams);
    return found.cardinality() < grams.cardinality() / 2;
  }

  private double share(String folded) {
    int all = folded.length() - GRAM + 1;
    if (all < 1) {
      return 1;
    }
    int held = 0;
    for (int i = 0; i < all; i++) {
      held += grams.get(hash(folded, i)) ? 1 : 0;
    }
    return (double) held / all;
  }

  private static void mark(String folded, BitSet grams) {
    for (int i = 0; i + GRAM <= folded.length(); i++) {
      grams.set(hash(folded, i));
    }
  }

  private static int hash(String text, int start) {
    int hash = 0;
    for (int i = start; i < start + GRAM; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return (hash ^ hash >>> 15) & BITS - 1;
  }
}
