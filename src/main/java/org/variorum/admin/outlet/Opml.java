package org.variorum.admin.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Lists of feeds as feed readers exchange them (OPML 2.0, {@code outline} elements of type {@code
 * rss}). Folders are passed over. Jsoup's XML parser knows no external entities.
 */
final class Opml {

  private Opml() {}

  static SubscriptionList read(String text) {
    List<Subscription> read = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Element outline : Parser.xmlParser().parseInput(text, "").getElementsByTag("outline")) {
      String feed = attribute(outline, "xmlUrl");
      if (feed.isBlank() || read.size() == SubscriptionList.MOST) {
        continue;
      }
      String name = attribute(outline, "text");
      Optional<Subscription> subscription =
          Subscription.of(
              name.isBlank() ? attribute(outline, "title") : name,
              attribute(outline, "htmlUrl"),
              attribute(outline, "country"),
              attribute(outline, "language"),
              feed,
              attribute(outline, "title"));
      subscription.ifPresentOrElse(read::add, () -> refused.add(name + " " + feed));
    }
    return new SubscriptionList(read, refused);
  }

  /** Names of attributes are written in any case out there. */
  private static String attribute(Element outline, String name) {
    return outline.attributes().getIgnoreCase(name);
  }

  static String write(String title, List<Subscription> subscriptions) {
    Document document = new Document("");
    document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(true);
    Element opml = document.appendElement("opml").attr("version", "2.0");
    opml.appendElement("head").appendElement("title").text(title);
    Element body = opml.appendElement("body");
    for (Subscription each : subscriptions) {
      Element outline =
          body.appendElement("outline").attr("type", "rss").attr("text", each.outlet());
      set(outline, "title", each.title());
      outline.attr("xmlUrl", each.feed());
      set(outline, "htmlUrl", each.home());
      set(outline, "language", each.language());
      set(outline, "country", each.country());
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml();
  }

  private static void set(Element outline, String name, @Nullable String value) {
    if (value != null) {
      outline.attr(name, value);
    }
  }
}
