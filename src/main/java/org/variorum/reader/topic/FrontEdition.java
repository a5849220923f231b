package org.variorum.reader.topic;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.variorum.story.Extent;
import org.variorum.story.Stories;
import org.variorum.topic.Topic;

/** Lays out the front page of several topics. */
@Component
class FrontEdition {

  private static final int SEEN_OF_A_TOPIC = 3;

  private final Stories stories;
  private final NewestSeen newest;

  FrontEdition(Stories stories, NewestSeen newest) {
    this.stories = stories;
    this.newest = newest;
  }

  FrontView of(List<Topic> topics) {
    List<Long> ids = topics.stream().map(Topic::id).toList();
    Map<Long, Extent> extents = stories.extents(ids);
    List<Seen> seen = newest.ofTopics(ids, SEEN_OF_A_TOPIC);
    return new FrontView(
        topics.stream()
            .map(
                topic ->
                    new FrontView.Line(
                        topic,
                        extents.get(topic.id()),
                        seen.stream()
                            .filter(each -> each.sighting().topicId() == topic.id())
                            .toList()))
            .toList());
  }
}
