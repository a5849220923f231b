package org.variorum.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.variorum.provenance.Independence;
import org.variorum.provenance.Origins;
import org.variorum.story.Stories;
import org.variorum.story.Story;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

/** Stories with their members and origins. */
@RestController
@RequestMapping("/api/v1/stories")
class StoriesController {

  private final Stories stories;
  private final Topics topics;
  private final Origins origins;

  StoriesController(Stories stories, Topics topics, Origins origins) {
    this.stories = stories;
    this.topics = topics;
    this.origins = origins;
  }

  /**
   * A story.
   *
   * @param titledBy "outlet" where the title is the headline that fits best, "curator" where
   *     somebody here chose or wrote it
   * @param curated a curator's decision shaped it
   */
  record StoryJson(
      String slug,
      String title,
      String topic,
      List<Long> articles,
      int outlets,
      int independentReports,
      List<String> origins,
      Instant firstPublished,
      Instant lastPublished,
      String titledBy,
      boolean curated) {}

  @GetMapping
  Listing<StoryJson> list(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return Listing.of(stories.page(Paging.of(page, size)), this::json);
  }

  @GetMapping("/{slug}")
  StoryJson one(@PathVariable String slug) {
    return json(
        stories
            .bySlug(slug)
            .or(() -> stories.heirOf(slug).flatMap(stories::bySlug))
            .orElseThrow(() -> Slugs.unknown("story", slug)));
  }

  private StoryJson json(Story story) {
    Independence independence = origins.of(story);
    return new StoryJson(
        story.slug(),
        story.title(),
        topics.byId(story.topicId()).map(Topic::slug).orElseThrow(),
        story.articles(),
        story.outlets(),
        independence.independentReports(),
        independence.origins(),
        story.firstPublished(),
        story.lastPublished(),
        story.titled() ? "curator" : "outlet",
        story.curated());
  }
}
