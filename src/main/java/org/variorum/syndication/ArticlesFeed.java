package org.variorum.syndication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.variorum.article.ListedArticle;
import org.variorum.story.Stories;
import org.variorum.story.Story;
import org.variorum.syndication.format.Feed;
import org.variorum.syndication.format.Item;

/** Makes the feeds whose items are articles. */
@Component
class ArticlesFeed {

  private final Stories stories;
  private final FeedMaterial material;
  private final ArticleItems articleItems;
  private final FeedEdition edition;
  private final Tags tags;

  ArticlesFeed(
      Stories stories,
      FeedMaterial material,
      ArticleItems articleItems,
      FeedEdition edition,
      Tags tags) {
    this.stories = stories;
    this.material = material;
    this.articleItems = articleItems;
    this.edition = edition;
    this.tags = tags;
  }

  /**
   * A page of such a feed.
   *
   * @param name what its tag URI says after the installation
   * @param found the articles, one more where another page follows
   * @param quoted what is quoted of each article, by id, instead of its beginning; an item is then
   *     named by feed and article
   */
  Feed of(
      FeedQuery query,
      String name,
      String title,
      String description,
      String page,
      Instant changed,
      List<ListedArticle> found,
      Map<Long, List<String>> quoted) {
    List<ListedArticle> shown = query.ofPage(found);
    Concerned concerned = material.ofArticles(shown);
    Map<Long, Long> storyOf = stories.idsOfArticles(shown.stream().map(ListedArticle::id).toList());
    List<Item> items =
        shown.stream()
            .map(
                article -> {
                  Long id = storyOf.get(article.id());
                  Story story = id == null ? null : concerned.stories().get(id);
                  List<String> said = quoted.get(article.id());
                  return said == null
                      ? articleItems.item(article, story, concerned, query.base())
                      : articleItems.item(
                          tags.of(name + "/article", article.id()),
                          article,
                          article.beginning().isBlank() ? List.of() : said,
                          story,
                          concerned,
                          query.base());
                })
            .toList();
    return edition.of(query, name, title, description, page, changed, false, found, items);
  }
}
