package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The passages of a page that are the article, in reading order. */
final class MainText {

  /** Letters of the shortest text that readers answer to. */
  private static final int SHORTEST = 200;

  private MainText() {}

  /**
   * Takes {@code body} apart, so it must be the caller's own.
   *
   * @param trusting class names may say what is no part of the article
   */
  static List<Passage> of(
      Element body, Known known, boolean trusting) {
    Clutter.remove(body, trusting);
    return in(Container.of(body), known);
  }

  /** The same for pages without enough prose to tell: what stands beside the first headline. */
  static List<Passage> besideHeadline(
      Element body, Known known, int least) {
    Clutter.remove(body, true);
    Element headline = body.selectFirst("h1");
    return headline == null
        ? List.of()
        : in(Container.around(headline, least), known);
  }

  private static List<Passage> in(
      Element container, Known known) {
    List<Passage> passages = new ArrayList<>(Passages.in(container));
    passages.removeIf(passage -> !isArticle(passage));
    dropBeforeHeadline(passages, known.title());
    dropAnswers(passages);
    dropRepeated(passages, known.title());
    known.claim().confirm(passages);
    AuthorLines.drop(passages, known.authors());
    dropHeadingsOfNothing(passages);
    known.standfirst().prependTo(passages);
    return passages;
  }

  private static boolean isArticle(Passage passage) {
    String text = passage.text();
    if (IdleLines.matches(text) || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return false;
    }
    double linked = (double) passage.content().linkedLength() / text.length();
    return switch (passage.kind()) {
      case HEADING -> linked < 0.5 && text.length() < 300;
      case PARAGRAPH -> linked < 0.7;
      case ITEM -> linked < 0.6 && (text.length() > 20 || linked < 0.45);
      case LOOSE ->
          linked < 0.5 && (text.length() >= 80 || endsSentence(text) && text.length() > 30);
    };
  }

  private static boolean endsSentence(String text) {
    String end = text.stripTrailing();
    return !end.isEmpty() && ".!?”\"’»…".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  private static void dropBeforeHeadline(List<Passage> passages, String title) {
    int before = 0;
    int all = passages.stream().mapToInt(passage -> passage.text().length()).sum();
    for (int i = 0; i < passages.size() && before < all / 5; i++) {
      Passage passage = passages.get(i);
      if (passage.block().normalName().equals("h1") || isHeadline(passage.text(), title)) {
        passages.subList(0, i + 1).clear();
        return;
      }
      before += passage.text().length();
    }
  }

  /**
   * What readers write begins with a heading of its own and goes on to the end of the page; where
   * the text's own paragraphs go on behind it, the heading belongs to a button.
   */
  private static void dropAnswers(List<Passage> passages) {
    int before = 0;
    Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      List<Passage> rest = passages.subList(i, passages.size());
      if (before > SHORTEST
          && IdleLines.announceAnswers(passage.text())
          && rest.stream().noneMatch(other -> parents.contains(parent(other)))) {
        rest.clear();
      } else if (passage.kind() == Passage.Kind.PARAGRAPH) {
        before += passage.text().length();
        parents.add(parent(passage));
      }
    }
  }

  private static Element parent(Passage passage) {
    Element parent = passage.block().parent();
    return parent == null ? passage.block() : parent;
  }

  private static void dropRepeated(List<Passage> passages, String title) {
    Set<String> seen = new HashSet<>();
    passages.removeIf(
        passage -> {
          String folded = Whitespace.fold(passage.text());
          boolean again = !seen.add(folded) && folded.length() > 30;
          return again || isHeadline(passage.text(), title);
        });
  }

  private static boolean isHeadline(String text, String title) {
    return Headline.same(text, title) || Headline.continues(title, text);
  }

  private static void dropHeadingsOfNothing(List<Passage> passages) {
    boolean followed = false;
    for (int i = passages.size() - 1; i >= 0; i--) {
      boolean heading = passages.get(i).kind() == Passage.Kind.HEADING;
      if (heading && !followed) {
        passages.remove(i);
      }
      followed |= !heading;
    }
  }
}
