package org.variorum.article.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Removes from a page what belongs to the site and not to the article: menus, teasers, share bars,
 * forms.
 */
final class Clutter {

  private static final Set<String> NEVER_TEXT =
      Set.of(
          ("script style noscript template svg math iframe object embed button input select"
                  + " textarea audio video canvas map dialog figure figcaption picture img nav menu"
                  + " applet amp-ad rt rp")
              .split(" "));
  private static final Set<String> SELDOM_TEXT =
      Set.of("aside", "form", "footer", "header", "fieldset", "details");
  private static final Set<String> KEPT = Set.of("html", "body", "main", "article");
  private static final Pattern HIDING =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  private static final int TEXT_PARAGRAPHS = 2;
  private static final int MOST_PARAGRAPHS = 4;
  private static final int LONGEST_CAPTION = 100;
  private static final int SHORT_LINE = 200;
  private static final int MOST_POINTERS = 100;

  private Clutter() {}

  /** Without {@code byName} only by what the elements are and hold. */
  static void remove(Element body, boolean byName) {
    removeNeverText(body);
    ClutterNames names = new ClutterNames();
    // notices first: a long cookie dialog would make the article look small
    removeAlike(body, 0.9, (element, weight) -> isNotice(element, names));
    Teasers.remove(body);
    removeAlike(
        body,
        0.3,
        (element, weight) ->
            byName
                ? isClutter(element, weight, names)
                : isFoot(element, weight) || isListOfLinks(element, weight));
    removePointers(body);
  }

  /**
   * Removes what {@code test} finds, unless elements of one name hold more than {@code share} of
   * the prose together.
   */
  private static void removeAlike(
      Element body, double share, BiPredicate<Element, Weights.Weight> test) {
    Weights weights = Weights.of(body);
    Map<String, List<Element>> alike = new LinkedHashMap<>();
    for (Element element : body.getAllElements()) {
      if (!KEPT.contains(element.normalName()) && test.test(element, weights.weight(element))) {
        alike
            .computeIfAbsent(
                element.normalName() + ' ' + element.className(), key -> new ArrayList<>())
            .add(element);
      }
    }
    int prose = weights.weight(body).prose;
    List<Element> clutter = new ArrayList<>();
    for (List<Element> elements : alike.values()) {
      // some pages give a suspicious name to every part of the article itself
      if (elements.stream().mapToInt(element -> weights.weight(element).prose).sum()
          <= prose * share) {
        clutter.addAll(elements);
      } else {
        elements.stream().filter(one -> isFoot(one, weights.weight(one))).forEach(clutter::add);
      }
    }
    Removal.of(clutter);
  }

  /** The foot of a short page can hold as much as its text. */
  private static boolean isFoot(Element element, Weights.Weight weight) {
    return element.normalName().equals("footer") && weight.paragraphs < 3;
  }

  private static boolean isNotice(Element element, ClutterNames names) {
    return Blocks.isBlock(element)
        && !element.normalName().equals("p")
        && names.markNotice(element);
  }

  /** Removes "More from …" and the like together with the box that holds nothing else. */
  private static void removePointers(Element body) {
    Weights weights = Weights.of(body);
    int all = weights.weight(body).prose;
    List<Element> boxes = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      Weights.Weight weight = weights.weight(element);
      if (boxes.size() < MOST_POINTERS
          && weight.text > 0
          && weight.text == weight.own
          && weight.text < 80
          && Blocks.isBlock(element)
          && IdleLines.announceOthers(Whitespace.collapse(element.text()))) {
        boxes.add(boxAround(element, body, weights, all / 4));
      }
    }
    Removal.of(boxes);
  }

  private static Element boxAround(Element element, Element body, Weights weights, int mostProse) {
    Element box = element;
    for (Element parent = element.parent();
        parent != null
            && parent != body
            && !KEPT.contains(parent.normalName())
            && weights.weight(parent).prose <= mostProse
            && parent.selectFirst("h1") == null;
        parent = parent.parent()) {
      box = parent;
    }
    return box;
  }

  private static void removeNeverText(Element body) {
    Weights weights = Weights.of(body);
    List<Element> clutter = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (NEVER_TEXT.contains(element.normalName()) && !isLeftOpen(weights.weight(element))) {
        clutter.add(element);
        if (element.normalName().equals("img")) {
          addCaption(element, clutter);
        }
      }
    }
    Removal.of(clutter);
  }

  /** Where its end is forgotten a figure or menu swallows the article. */
  private static boolean isLeftOpen(Weights.Weight weight) {
    return weight.paragraphs > MOST_PARAGRAPHS && weight.linkDensity() < 0.3;
  }

  /** A short line in one paragraph with a picture says what it shows. */
  private static void addCaption(Element picture, List<Element> clutter) {
    Element block = picture.parent();
    while (block != null && !Blocks.isBlock(block)) {
      block = block.parent();
    }
    if (block != null && block.normalName().equals("p") && block.childrenSize() < 12) {
      String text = Shown.shortText(block);
      boolean sentence = text.endsWith(".") && text.length() > LONGEST_CAPTION;
      if (!text.isEmpty() && !sentence) {
        clutter.add(block);
      }
    }
  }

  private static boolean isClutter(
      Element element, Weights.Weight weight, ClutterNames names) {
    return SELDOM_TEXT.contains(element.normalName())
        || isHidden(element)
        || isNamedClutter(element, weight, names)
        || isListOfLinks(element, weight);
  }

  private static boolean isHidden(Element element) {
    // paragraphs are hidden by paywalls, which is no reason to lose them
    return !element.normalName().equals("p")
        && (element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
            || HIDING.matcher(element.attr("style")).find());
  }

  private static boolean isNamedClutter(
      Element element, Weights.Weight weight, ClutterNames names) {
    return switch (element.normalName()) {
      // a paragraph's class speaks of how it is laid out or sold, unless it is a short line
      case "p" -> weight.prose <= SHORT_LINE && names.mark(element);
      case "span", "a" -> names.mark(element);
      default -> Blocks.isBlock(element) && names.mark(element) && !isText(element, weight, names);
    };
  }

  /** Some names of offers are given to the part of the text that is for all to see. */
  private static boolean isText(Element element, Weights.Weight weight, ClutterNames names) {
    return weight.paragraphs >= TEXT_PARAGRAPHS
        && weight.linkDensity() < 0.15
        && weight.noise() < weight.prose / 2
        && !names.markAlways(element);
  }

  private static boolean isListOfLinks(Element element, Weights.Weight weight) {
    return switch (element.normalName()) {
      case "ul", "ol", "dl", "table" -> weight.linkDensity() > 0.5;
      case "div", "section", "p", "li", "h2", "h3", "h4", "h5", "h6" ->
          weight.text > 0 && weight.linkDensity() > 0.8;
      default -> false;
    };
  }
}
