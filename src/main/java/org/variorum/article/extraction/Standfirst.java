package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The summary between headline and text, which many pages keep apart from the text. */
record Standfirst(@Nullable Passage passage) {

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:stand-?first|sub-?title|sub-?head(?:line|ing)?|sub-?deck|dek|deck|lead|lede"
              + "|chapeau|entradilla|bajada|copete|vorspann|intro(?:duction)?|ingress|summary"
              + "|excerpt|sottotitolo|sommario|teaser-?text|article-?(?:lead|summary|description"
              + "|intro|excerpt|dek|subtitle|subheadline))(?:$|[\\s_-])");
  private static final int WITHIN = 60;
  private static final int LONGEST = 700;

  /** Looks behind the headline of a page, which must still be whole. */
  static Standfirst of(PageIndex index, List<String> descriptions, String title) {
    Element headline = headline(index, title);
    if (headline == null) {
      return new Standfirst(null);
    }
    List<String> folded = descriptions.stream().map(Whitespace::fold).toList();
    int blocks = 0;
    for (Element next =
            headline.nextElementSibling() != null ? headline.nextElementSibling() : after(headline);
        next != null && blocks < WITHIN;
        next = following(next)) {
      blocks++;
      if (isStandfirst(next, folded)) {
        List<Passage> passages = Passages.in(next);
        if (passages.size() == 1 && !Headline.same(passages.getFirst().text(), title)) {
          return new Standfirst(passages.getFirst());
        }
      }
    }
    return new Standfirst(null);
  }

  private static @Nullable Element headline(PageIndex index, String title) {
    Element first = null;
    for (Element h1 : index.headlines()) {
      if (Headline.same(h1.text(), title)) {
        return h1;
      }
      first = first == null ? h1 : first;
    }
    return first;
  }

  private static boolean isStandfirst(Element element, List<String> descriptions) {
    if (!Blocks.isBlock(element) && !element.normalName().equals("span")) {
      return false;
    }
    boolean named =
        NAMES.matcher((element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT)).find();
    if (!named && element.childrenSize() > 3) {
      return false;
    }
    String text = Shown.shortText(element, LONGEST);
    if (text.length() < 25 || IdleLines.matches(text)) {
      return false;
    }
    return named || descriptions.contains(Whitespace.fold(text));
  }

  /** The element that begins next in the page. */
  static @Nullable Element following(Element element) {
    Element child = element.firstElementChild();
    return child != null ? child : after(element);
  }

  private static @Nullable Element after(Element element) {
    for (Element up = element; up != null; up = up.parent()) {
      Element next = up.nextElementSibling();
      if (next != null) {
        return next;
      }
    }
    return null;
  }

  @Nullable String text() {
    return passage == null ? null : passage.text();
  }

  List<Passage> before(List<Passage> passages) {
    List<Passage> all = new ArrayList<>(passages);
    prependTo(all);
    return all;
  }

  void prependTo(List<Passage> passages) {
    if (passage == null) {
      return;
    }
    String folded = Whitespace.fold(passage.text());
    if (passages.stream()
        .limit(8)
        .noneMatch(other -> Whitespace.fold(other.text()).contains(folded))) {
      passages.addFirst(passage);
    }
  }
}
