package org.variorum.article.extraction;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Chooses the element that holds the article: the one with the most prose for the least noise. */
final class Container {

  private static final Set<String> CANDIDATES =
      Set.of("body", "main", "article", "section", "div", "td", "form", "center", "blockquote");
  private static final Pattern PROMISING =
      Pattern.compile(
          "(?:article|story)-?_?(?:body|content|text)|entry-?content|post-?(?:content|body)"
              + "|body-?(?:text|content|copy)|articulo|artikel|main-?text"
              + "|content-?(?:body|text)|rich-?text");

  private static final double BODY = 2.0;
  private static final double ARTICLE = 1.8;
  private static final double MAIN = 1.2;

  private Container() {}

  static Element of(Element body) {
    Weights weights = Weights.of(body);
    Element best = body;
    double highest = score(body, weights.weight(body));
    for (Element element : body.getAllElements()) {
      if (CANDIDATES.contains(element.normalName())) {
        double score = score(element, weights.weight(element));
        // of equals the inner one, which comes later
        if (score > 0 && score >= highest) {
          highest = score;
          best = element;
        }
      }
    }
    return firstOfItsKind(body, best, highest, weights);
  }

  /** The smallest element around the headline that holds {@code least} characters of text. */
  static Element around(Element headline, int least) {
    Weights weights = Weights.of(headline.root() instanceof Element root ? root : headline);
    Element element = headline;
    while (element.parent() != null
        && weights.weight(element).text - weights.weight(headline).text < least) {
      element = element.parent();
    }
    return element;
  }

  /** Pages that load further articles below repeat the container; the page's own comes first. */
  private static Element firstOfItsKind(
      Element body, Element best, double highest, Weights weights) {
    if (best == body || best.className().isBlank()) {
      return best;
    }
    for (Element element : body.getAllElements()) {
      if (element == best) {
        break;
      }
      if (element.normalName().equals(best.normalName())
          && element.className().equals(best.className())
          && score(element, weights.weight(element)) > highest * 0.3) {
        return element;
      }
    }
    return best;
  }

  private static double score(Element element, Weights.Weight weight) {
    double score = weight.prose - 0.8 * weight.noise() - 0.5 * weight.linked;
    return score > 0 ? score * promise(element) : score;
  }

  private static double promise(Element element) {
    if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
      return BODY;
    }
    if (element.normalName().equals("body")) {
      return 1;
    }
    String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
    if (PROMISING.matcher(names).find()) {
      return BODY;
    }
    return switch (element.normalName()) {
      case "article" -> ARTICLE;
      case "main" -> MAIN;
      default -> 1;
    };
  }
}
