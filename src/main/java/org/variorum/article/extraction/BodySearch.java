package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article's passages, and looks again where too little was found: first without trust in
 * class names, then in what the page claims in its JSON-LD, then in the data of its scripts, from
 * which some pages draw their text only in the browser.
 */
final class BodySearch {

  /** Letters below which an article is looked for elsewhere; about forty words. */
  private static final int SCARCE = 250;

  private final String html;
  private final Document page;
  private final Known known;

  BodySearch(String html, Document page, Known known) {
    this.html = html;
    this.page = page;
    this.known = known;
  }

  /** Takes the page apart. */
  List<Passage> passages() {
    List<Passage> found = read(page.body(), true);
    Claim claim = known.claim();
    boolean missing = claim.missesMost(found);
    if (!missing && letters(found) >= SCARCE) {
      return found;
    }
    Document again = Jsoup.parse(html, page.baseUri());
    List<Passage> more = read(again.body(), false);
    found = better(found, more) ? more : found;
    if (claim.missesMost(found)) {
      return known.standfirst().before(claim.passages());
    }
    if (letters(found) >= SCARCE) {
      return found;
    }
    Document whole = Jsoup.parse(html, page.baseUri());
    Element scripted = ScriptedBody.in(whole);
    List<Passage> drawn = scripted == null ? List.of() : read(scripted, true);
    if (better(found, drawn) || letters(found) > SCARCE / 2) {
      return better(found, drawn) ? drawn : found;
    }
    List<Passage> beside =
        MainText.besideHeadline(whole.body(), known, SCARCE);
    return better(found, beside) ? beside : found;
  }

  private List<Passage> read(Element body, boolean trusting) {
    return MainText.of(body, known, trusting);
  }

  private static boolean better(List<Passage> found, List<Passage> other) {
    return letters(other) > 2 * letters(found);
  }

  private static int letters(List<Passage> passages) {
    int letters = 0;
    for (Passage passage : new ArrayList<>(passages)) {
      letters += Weights.visible(passage.text());
    }
    return letters;
  }
}
