package org.variorum.article.extraction;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The body that a page's JSON-LD claims. It is often cut to a teaser, so it only confirms: where it
 * holds most of what was found, the rest of what was found is the site's.
 */
final class Claim {

  private static final int SHORTEST = 400;
  private static final int LONGEST = 500_000;

  /** Share of the found text that a whole claim holds at least. */
  private static final double WHOLE = 0.6;

  private static final double HELD = 0.15;

  private final String text;
  private final Grams grams = new Grams();

  private Claim(String text) {
    this.text = text;
    grams.add(text);
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
    if (grams.letters() < SHORTEST) {
      return;
    }
    double held = 0;
    int found = 0;
    for (Passage passage : passages) {
      int length = passage.text().length();
      held += grams.share(passage.text()) * length;
      found += length;
    }
    if (held >= WHOLE * found) {
      passages.removeIf(
          passage -> passage.kind() != Passage.Kind.HEADING && grams.share(passage.text()) < HELD);
    }
  }

  /** Whether {@code passages} hold less than half of what is claimed. */
  boolean missesMost(List<Passage> passages) {
    if (grams.letters() < SHORTEST) {
      return false;
    }
    Grams found = new Grams();
    passages.forEach(passage -> found.add(passage.text()));
    return grams.heldBy(found) < 0.5;
  }
}
