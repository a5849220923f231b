package org.variorum.reader.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.variorum.chronicle.Chronicle;
import org.variorum.chronicle.Sighting;
import org.variorum.reader.parts.Newsstand;
import org.variorum.reader.parts.Publications;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/** The disagreements that were seen last, in a number of queries that does not grow. */
@Component
class NewestSeen {

  private final Chronicle chronicle;
  private final Stories stories;
  private final Newsstand newsstand;

  NewestSeen(Chronicle chronicle, Stories stories, Newsstand newsstand) {
    this.chronicle = chronicle;
    this.stories = stories;
    this.newsstand = newsstand;
  }

  /**
   * Those of these topics, the newest first.
   *
   * @param each at most so many of a topic
   */
  List<Seen> ofTopics(Collection<Long> topicIds, int each) {
    List<Sighting> sightings = chronicle.newestOfTopics(topicIds, each);
    Map<Long, Story> storyOf = new HashMap<>();
    stories
        .byIds(sightings.stream().map(Sighting::storyId).distinct().toList())
        .forEach(story -> storyOf.put(story.id(), story));
    Publications publications =
        newsstand.publications(
            sightings.stream().flatMap(seen -> Seen.articlesOf(seen).stream()).distinct().toList());
    return sightings.stream()
        .filter(sighting -> storyOf.containsKey(sighting.storyId()))
        .map(
            sighting ->
                Seen.of(
                    sighting,
                    Objects.requireNonNull(storyOf.get(sighting.storyId())),
                    publications))
        .toList();
  }
}
