package org.variorum.harvest.feed;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a link stands on a page.
 *
 * @param aside whether it is part of what surrounds the page's own matter
 * @param title what it is called there: its heading, else its words
 * @param make how its surroundings are built; equal for the items of one list
 * @param item the smallest part of the page that holds all of what belongs to the link
 */
record LinkPlace(
    boolean aside,
    boolean heading,
    boolean article,
    boolean main,
    String title,
    String make,
    Element item) {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> AROUND = Set.of("nav", "footer", "form", "dialog", "menu");
  private static final Pattern AROUND_NAMED = Lists.words("surroundings.txt");
  private static final int HIGHEST = 12;

  static LinkPlace of(Element link, PartContents contents) {
    boolean aside = false;
    boolean article = false;
    boolean main = false;
    Element heading = link.selectFirst("h1, h2, h3, h4, h5, h6");
    Element item = link;
    Element topHeader = null;
    boolean own = true;
    int height = 0;
    for (Element one = link; one != null && height < 60; one = one.parent(), height++) {
      String name = one.normalName();
      if (HEADINGS.contains(name) && height < 4) {
        heading = one;
      }
      aside |= AROUND.contains(name) || isNamedAround(one, name);
      article |= name.equals("article");
      main |= name.equals("main") || one.attr("role").equals("main");
      topHeader = name.equals("header") ? one : topHeader;
      boolean whole = name.equals("article") || name.equals("li") || name.equals("tr");
      own &= height <= HIGHEST && contents.isOfOne(one, heading != null);
      if (own && item.equals(link) && (whole || height > 0 && contents.hasText(one))) {
        item = one;
      }
    }
    aside |= topHeader != null && !article && !main;
    return new LinkPlace(
        aside, heading != null, article, main, title(link, heading), make(link), item);
  }

  private static boolean isNamedAround(Element element, String name) {
    if (name.equals("body")
        || name.equals("html")
        || name.equals("main")
        || name.equals("article")) {
      return false;
    }
    String role = element.attr("role");
    String named = element.className() + " " + element.id();
    return role.equals("navigation")
        || role.equals("contentinfo")
        || role.equals("search")
        || !named.isBlank() && named.length() < 300 && AROUND_NAMED.matcher(named).find();
  }

  private static String title(Element link, @Nullable Element heading) {
    String text = heading == null ? "" : PlainText.collapse(heading.text());
    if (text.isEmpty()) {
      text = PlainText.collapse(link.text());
    }
    if (text.isEmpty()) {
      text =
          PlainText.collapse(
              link.attr("aria-label").isEmpty() ? link.attr("title") : link.attr("aria-label"));
    }
    return PlainText.cut(text, 1_000);
  }

  private static String make(Element link) {
    StringBuilder make = new StringBuilder();
    int height = 0;
    for (Element one = link; one != null && height < 5; one = one.parent(), height++) {
      String classes = one.className();
      make.append(one.normalName())
          .append('.')
          .append(classes, 0, Math.min(60, classes.length()))
          .append(' ');
    }
    return make.toString();
  }

  /** Words, where the script has such; else what would be about as many. */
  int words() {
    int words = title.isEmpty() ? 0 : title.split(" ").length;
    long signs =
        title.codePoints().filter(Character::isIdeographic).count()
            + title
                .codePoints()
                .filter(c -> c >= 0x3040 && c <= 0x30FF || c >= 0xE00 && c <= 0xE7F)
                .count();
    return Math.max(words, (int) (signs / 2));
  }
}
