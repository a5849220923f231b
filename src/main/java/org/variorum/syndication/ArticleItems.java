package org.variorum.syndication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.article.ListedArticle;
import org.variorum.story.Story;
import org.variorum.syndication.format.Html;
import org.variorum.syndication.format.Item;

/** Tells articles: who published them, how they begin, and in which story they stand. */
@Component
class ArticleItems {

  private final FeedWords words;
  private final Tags tags;

  ArticleItems(FeedWords words, Tags tags) {
    this.words = words;
    this.tags = tags;
  }

  /** The item of an article. */
  Item item(ListedArticle article, @Nullable Story story, Concerned concerned, String base) {
    return item(
        tags.of("article", article.id()),
        article,
        article.beginning().isBlank() ? List.of() : List.of(article.beginning()),
        story,
        concerned,
        base);
  }

  /**
   * An item about an article under another name.
   *
   * @param quoted what is quoted of it, 60 words in all at most
   */
  Item item(
      String id,
      ListedArticle article,
      List<String> quoted,
      @Nullable Story story,
      Concerned concerned,
      String base) {
    String outlet = concerned.outlet(article.id());
    Html content = new Html().element("p", outlet + ", " + Dates.day(article.time()));
    int left = Excerpts.ARTICLE;
    for (String each : quoted) {
      if (left > 0) {
        String excerpt = Excerpts.of(each, left);
        content.element("blockquote", excerpt);
        left -= excerpt.split("\\s+").length;
      }
    }
    String outside = outside(article.url());
    content.open("p");
    if (outside != null) {
      content.link(outside, words.say("feed.article.outlet", outlet)).text(" · ");
    }
    content.link(page(article, base), words.say("feed.article.claims"));
    if (story != null) {
      content
          .text(" · ")
          .link(base + "/stories/" + story.slug(), words.say("feed.article.story", story.title()));
    }
    content.close("p");
    return new Item(
        id,
        article.title(),
        page(article, base),
        outside,
        article.time(),
        article.revision() > 1 ? article.changed() : article.time(),
        outlet,
        words.say("feed.category.article"),
        quoted.isEmpty() ? outlet : outlet + ": " + Excerpts.of(quoted.getFirst(), Excerpts.LINE),
        content);
  }

  private static String page(ListedArticle article, String base) {
    return base + "/articles/" + article.id();
  }

  private static @Nullable String outside(@Nullable String url) {
    try {
      return url != null && url.matches("(?i)https?://.+") ? new URI(url).toASCIIString() : null;
    } catch (URISyntaxException unlinkable) {
      return null;
    }
  }
}
