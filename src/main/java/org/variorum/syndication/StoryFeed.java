package org.variorum.syndication;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.article.ArticleList;
import org.variorum.article.ListedArticle;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Sighting;
import org.variorum.chronicle.Version;
import org.variorum.story.Stories;
import org.variorum.story.Story;
import org.variorum.syndication.format.Feed;
import org.variorum.syndication.format.Item;

/** What is new in a story: each article and each disagreement. */
@RestController
class StoryFeed {

  /** What no reader pages through. */
  private static final int MOST_SIGHTINGS = 500;

  private final Stories stories;
  private final ArticleList articles;
  private final Chronicle chronicle;
  private final FeedMaterial material;
  private final ArticleItems articleItems;
  private final SightingItems sightingItems;
  private final FeedEdition edition;
  private final FeedDelivery delivery;
  private final FeedWords words;

  StoryFeed(
      Stories stories,
      ArticleList articles,
      Chronicle chronicle,
      FeedMaterial material,
      ArticleItems articleItems,
      SightingItems sightingItems,
      FeedEdition edition,
      FeedDelivery delivery,
      FeedWords words) {
    this.stories = stories;
    this.articles = articles;
    this.chronicle = chronicle;
    this.material = material;
    this.articleItems = articleItems;
    this.sightingItems = sightingItems;
    this.edition = edition;
    this.delivery = delivery;
    this.words = words;
  }

  @GetMapping("/stories/{slug}/feed.{extension:xml|atom|json}")
  @Nullable ResponseEntity<byte[]> feed(
      @PathVariable String slug, @PathVariable String extension, WebRequest request) {
    Story story = stories.bySlug(slug).orElse(null);
    if (story == null) {
      return elsewhere(slug, extension);
    }
    Version version = chronicle.ofStory(story.id());
    return delivery.send(
        request,
        "/stories/" + slug + "/feed",
        null,
        version,
        true,
        query -> feed(story, version, query));
  }

  /** The feed of a story that is no more goes on as that of the story its articles are in now. */
  private ResponseEntity<byte[]> elsewhere(String slug, String extension) {
    String heir =
        stories.heirOf(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
        .location(URI.create("/stories/" + heir + "/feed." + extension))
        .build();
  }

  private Feed feed(Story story, Version version, FeedQuery query) {
    List<ListedArticle> held = articles.byIds(story.articles());
    List<Sighting> seen = chronicle.newestOfStories(List.of(story.id()), MOST_SIGHTINGS);
    List<Object> all = new ArrayList<>(held);
    all.addAll(seen);
    all.sort(Comparator.comparing(StoryFeed::time).reversed());
    List<Object> found = query.cut(all);
    List<Object> shown = query.ofPage(found);
    Concerned ofSightings = material.of(only(Sighting.class, shown).toList());
    Concerned ofArticles = material.ofArticles(only(ListedArticle.class, shown).toList());
    return edition.of(
        query,
        "story/" + story.id() + "/news",
        story.title(),
        words.say("feed.story.description", story.title()),
        "/stories/" + story.slug(),
        version.at(),
        true,
        found,
        shown.stream().map(each -> item(each, ofArticles, ofSightings, query.base())).toList());
  }

  private Item item(Object each, Concerned ofArticles, Concerned ofSightings, String base) {
    return each instanceof Sighting sighting
        ? sightingItems.item(sighting, ofSightings, base)
        : articleItems.item((ListedArticle) each, null, ofArticles, base);
  }

  private static Instant time(Object each) {
    return each instanceof Sighting sighting ? sighting.firstSeen() : ((ListedArticle) each).time();
  }

  private static <T> Stream<T> only(Class<T> type, List<Object> all) {
    return all.stream().filter(type::isInstance).map(type::cast);
  }
}
