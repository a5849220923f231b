package org.variorum.reader.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.reader.parts.JsonLd;
import org.variorum.reader.parts.PageAddress;
import org.variorum.reader.parts.Paging;
import org.variorum.reader.parts.Period;
import org.variorum.story.Extent;
import org.variorum.topic.Topic;

/**
 * All that a topic's page shows.
 *
 * @param extent null while it has no story
 * @param seen the newest disagreements, on the first page only
 * @param line the days of the stories' strips; null where there is no story
 * @param waiting how many articles wait to be read and placed
 */
record TopicView(
    Topic topic,
    @Nullable Extent extent,
    List<Seen> seen,
    List<StorySummary> stories,
    Strip.@Nullable Line line,
    Paging paging,
    int waiting) {

  public @Nullable Period period() {
    return extent == null ? null : Period.of(extent.firstPublished(), extent.lastPublished());
  }

  /** The days that the strips stand for. */
  public @Nullable Period days() {
    return line == null ? null : Period.of(line.from(), line.to().minusSeconds(1));
  }

  public String address(int number) {
    return PageAddress.of("/topics/" + topic.slug()).page(number).toString();
  }

  /** What the page lists, in the words of schema.org. */
  public String data(String base) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("@type", "ItemList");
    list.put(
        "itemListElement",
        stories.stream()
            .map(
                line ->
                    Map.of(
                        "@type",
                        "ListItem",
                        "position",
                        stories.indexOf(line) + 1,
                        "name",
                        line.story().title(),
                        "url",
                        base + "/stories/" + line.story().slug()))
            .toList());
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("@context", "https://schema.org");
    page.put("@type", "CollectionPage");
    page.put("name", topic.name());
    page.put("description", topic.description());
    page.put("url", base + address(paging.number()));
    page.put("mainEntity", list);
    return JsonLd.write(page);
  }
}
