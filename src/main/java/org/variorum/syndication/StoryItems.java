package org.variorum.syndication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Sighting;
import org.variorum.story.Story;
import org.variorum.syndication.format.Html;
import org.variorum.syndication.format.Item;

/** Tells stories: what they are made of and where their articles part ways. */
@Component
class StoryItems {

  /** So many disagreements of a story are told. */
  static final int FEW = 5;

  private final FeedWords words;
  private final Tags tags;
  private final SightingItems sightingItems;

  StoryItems(FeedWords words, Tags tags, SightingItems sightingItems) {
    this.words = words;
    this.tags = tags;
    this.sightingItems = sightingItems;
  }

  /**
   * The item of a story.
   *
   * @param look null while nobody has looked at the story
   * @param sightings the newest first
   */
  Item item(
      Story story,
      Chronicle.@Nullable Look look,
      List<Sighting> sightings,
      Concerned concerned,
      String base) {
    String page = base + "/stories/" + story.slug();
    String outlets = words.say("outlets", story.outlets());
    String counts =
        look == null
            ? words.say("feed.story.outlets", outlets)
            : words.say("feed.story.counts", outlets, words.say("reports", look.reports()));
    Html content = new Html().element("p", counts);
    if (story.articles().size() > 1 && sightings.isEmpty()) {
      content.element("p", words.say("feed.story.none"));
    }
    if (!sightings.isEmpty()) {
      content.open("ul");
      sightings.stream()
          .limit(FEW)
          .forEach(
              sighting ->
                  content
                      .open("li")
                      .link(page + "#" + sighting.place(), sightingItems.line(sighting, concerned))
                      .close("li"));
      content.close("ul");
    }
    return new Item(
        tags.of("story", story.id()),
        story.title(),
        page,
        null,
        story.firstPublished(),
        look == null ? story.lastPublished() : look.version().at(),
        null,
        words.say("feed.category.story"),
        sightings.isEmpty()
            ? counts
            : counts + " " + sightingItems.line(sightings.getFirst(), concerned),
        content);
  }
}
