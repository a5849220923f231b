package org.variorum.article.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells by an element's class names, id and role that it belongs to the site and not to the
 * article.
 */
final class ClutterNames {

  private static final int LONGEST = 2_000;
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "dialog", "search");
  private static final Set<String> WORDS = Phrases.words("clutter-words.txt");
  private static final Pattern PHRASES = Phrases.anyOf("clutter-phrases.txt", 0);
  private static final Pattern NOTICE =
      Pattern.compile(
          "cookie|consent|gdpr|onetrust|privacy-?(?:banner|notice|dialog)|(?:^|[\\s_-])"
              + "(?:comment-?(?:s|list|lists|area|section|form|thread|wrap|wrapper)|disqus|respond"
              + "|modal|popup|login|registration)(?:$|[\\s_-])");

  private static final Pattern SELLING =
      Pattern.compile(
          "teasers?|slideshow|gallery|carousel|slider|video|player|audio|podcast|piano|paywall"
              + "|subscri(?:be|ption)|premium|promos?|share|social|embed"
              + "|sponsored|topics?|tags?|pagination|toc|rail|ads?(?=$|[\\s_-])");
  private static final Pattern FRAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?|disqus|related|recommended|recommendations|trending|popular"
              + "|most-?read|sidebar|teasers?)(?:$|[\\s_-])");

  /** A page repeats few names many times. */
  private final Map<String, Boolean> marks = new HashMap<>();

  private final Map<String, Boolean> always = new HashMap<>();
  private final Map<String, Boolean> notices = new HashMap<>();

  boolean mark(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String names =
        String.join(
            " ",
            element.className(),
            element.id(),
            element.attr("data-component"),
            element.attr("data-testid"));
    return ROLES.contains(element.attr("role")) || marks.computeIfAbsent(names, ClutterNames::mark);
  }

  private static boolean mark(String names) {
    return names.length() > 3
        && names.length() < LONGEST
        && (holdWord(names) || PHRASES.matcher(names.toLowerCase(Locale.ROOT)).find());
  }

  /** Whether the names hold more than words for how parts of the text itself may be sold or shown. */
  boolean markAlways(Element element) {
    String names = element.className() + ' ' + element.id();
    return ROLES.contains(element.attr("role"))
        || always.computeIfAbsent(
            names, key -> mark(SELLING.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("-")));
  }

  /**
   * Notices over the page and what readers write below it, which can be longer than the article.
   */
  boolean markNotice(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String names = element.className() + ' ' + element.id();
    return notices.computeIfAbsent(
        names,
        key ->
            key.length() > 3
                && key.length() < LONGEST
                && NOTICE.matcher(key.toLowerCase(Locale.ROOT)).find());
  }

  /** Boxes with other articles or with what readers write. */
  static boolean frames(Element element) {
    String names = element.className() + ' ' + element.id();
    return names.length() > 3
        && names.length() < LONGEST
        && FRAME.matcher(names.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean holdWord(String names) {
    StringBuilder word = new StringBuilder();
    boolean afterVariant = false;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean camel =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1));
      if (camel || !Character.isLetter(c)) {
        // "print:hidden" speaks of another medium
        if (c != ':' && !afterVariant && WORDS.contains(word.toString())) {
          return true;
        }
        word.setLength(0);
        afterVariant = c == ':' || afterVariant && c != ' ';
      }
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
    return false;
  }
}
