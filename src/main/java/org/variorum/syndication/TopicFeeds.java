package org.variorum.syndication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Chronicle.Look;
import org.variorum.chronicle.Sighting;
import org.variorum.chronicle.Version;
import org.variorum.story.Stories;
import org.variorum.story.Story;
import org.variorum.syndication.format.Feed;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

/** A topic's stories, and its disagreements alone. */
@RestController
class TopicFeeds {

  private final Topics topics;
  private final Stories stories;
  private final Chronicle chronicle;
  private final FeedMaterial material;
  private final StoryItems storyItems;
  private final SightingItems sightingItems;
  private final FeedEdition edition;
  private final FeedDelivery delivery;
  private final FeedWords words;

  TopicFeeds(
      Topics topics,
      Stories stories,
      Chronicle chronicle,
      FeedMaterial material,
      StoryItems storyItems,
      SightingItems sightingItems,
      FeedEdition edition,
      FeedDelivery delivery,
      FeedWords words) {
    this.topics = topics;
    this.stories = stories;
    this.chronicle = chronicle;
    this.material = material;
    this.storyItems = storyItems;
    this.sightingItems = sightingItems;
    this.edition = edition;
    this.delivery = delivery;
    this.words = words;
  }

  @GetMapping("/topics/{slug}/feed.{extension:xml|atom|json}")
  @Nullable ResponseEntity<byte[]> stories(@PathVariable String slug, WebRequest request) {
    Topic topic = topic(slug);
    Version version = chronicle.ofTopic(topic.id());
    return delivery.send(
        request,
        "/topics/" + slug + "/feed",
        null,
        version,
        true,
        query -> storiesOf(topic, version, query));
  }

  @GetMapping("/topics/{slug}/disagreements.{extension:xml|atom|json}")
  @Nullable ResponseEntity<byte[]> disagreements(@PathVariable String slug, WebRequest request) {
    Topic topic = topic(slug);
    Version version = chronicle.ofDisagreements(topic.id());
    return delivery.send(
        request,
        "/topics/" + slug + "/disagreements",
        null,
        version,
        true,
        query -> disagreementsOf(topic, version, query));
  }

  private Feed storiesOf(Topic topic, Version version, FeedQuery query) {
    List<Story> found = stories.newestOfTopic(topic.id(), query.limit(), query.offset());
    List<Story> shown = query.ofPage(found);
    List<Long> ids = shown.stream().map(Story::id).toList();
    Map<Long, Look> looks = chronicle.looks(ids);
    List<Sighting> seen = chronicle.newestOfStories(ids, StoryItems.FEW);
    Concerned concerned = material.ofStories(seen);
    Map<Long, List<Sighting>> byStory =
        seen.stream().collect(Collectors.groupingBy(Sighting::storyId));
    return edition.of(
        query,
        "topic/" + topic.id(),
        topic.name(),
        description(topic),
        "/topics/" + topic.slug(),
        version.at(),
        true,
        found,
        shown.stream()
            .map(
                story ->
                    storyItems.item(
                        story,
                        looks.get(story.id()),
                        byStory.getOrDefault(story.id(), List.of()),
                        concerned,
                        query.base()))
            .toList());
  }

  private Feed disagreementsOf(Topic topic, Version version, FeedQuery query) {
    List<Sighting> found = chronicle.newestOfTopic(topic.id(), query.limit(), query.offset());
    List<Sighting> shown = query.ofPage(found);
    Concerned concerned = material.of(shown);
    return edition.of(
        query,
        "topic/" + topic.id() + "/disagreements",
        words.say("feed.disagreements.title", topic.name()),
        words.say("feed.disagreements.description", topic.name()),
        "/topics/" + topic.slug(),
        version.at(),
        true,
        found,
        shown.stream()
            .map(sighting -> sightingItems.item(sighting, concerned, query.base()))
            .toList());
  }

  private String description(Topic topic) {
    return topic.description().isBlank()
        ? words.say("feed.topic.description", topic.name())
        : topic.description();
  }

  private Topic topic(String slug) {
    return topics.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
