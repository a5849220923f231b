package org.variorum.syndication;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.variorum.chronicle.StoriesChanged;
import org.variorum.harvest.HubNotices;
import org.variorum.platform.BaseAddress;
import org.variorum.platform.WorkOrders;
import org.variorum.story.Stories;
import org.variorum.syndication.format.Format;
import org.variorum.topic.Topics;

/**
 * Tells the hub of each change of a topic's or a story's feeds, by orders that are committed with
 * the change. What changes within half a minute is told once.
 */
@Configuration
class HubPinging {

  static final String PING_TOPIC = "ping-hub-of-topic";
  static final String PING_STORY = "ping-hub-of-story";

  private static final Duration GATHER = Duration.ofSeconds(30);
  private static final Logger log = LoggerFactory.getLogger(HubPinging.class);

  private final Hub hub;
  private final BaseAddress base;
  private final Topics topics;
  private final Stories stories;
  private final HubNotices notices;
  private final WorkOrders orders;
  private final Clock clock;

  HubPinging(
      Hub hub,
      BaseAddress base,
      Topics topics,
      Stories stories,
      HubNotices notices,
      WorkOrders orders,
      Clock clock) {
    this.hub = hub;
    this.base = base;
    this.topics = topics;
    this.stories = stories;
    this.notices = notices;
    this.orders = orders;
    this.clock = clock;
    if (hub.address() != null && base.configured().isEmpty()) {
      log.warn("Set variorum.base-url too: without it the hub can't be told where the feeds are.");
    }
  }

  @EventListener
  void on(StoriesChanged changed) {
    if (hub.address() == null || base.configured().isEmpty()) {
      return;
    }
    long period = clock.millis() / GATHER.toMillis();
    orders.place(PING_TOPIC, changed.topicId(), period, GATHER);
    changed.storyIds().forEach(story -> orders.place(PING_STORY, story, period, GATHER));
  }

  @Bean
  Task<Void> pingHubOfTopicStep() {
    return WorkOrders.step(PING_TOPIC, this::pingTopic);
  }

  @Bean
  Task<Void> pingHubOfStoryStep() {
    return WorkOrders.step(PING_STORY, this::pingStory);
  }

  void pingTopic(long id) {
    topics
        .byId(id)
        .ifPresent(
            topic ->
                ping(
                    "/topics/" + topic.slug() + "/feed",
                    "/topics/" + topic.slug() + "/disagreements"));
  }

  void pingStory(long id) {
    stories.byId(id).ifPresent(story -> ping("/stories/" + story.slug() + "/feed"));
  }

  private void ping(String... paths) {
    String to = hub.address();
    if (to == null) {
      return;
    }
    List<String> feeds = new ArrayList<>();
    for (String path : paths) {
      Arrays.stream(Format.values())
          .forEach(format -> feeds.add(base.configured() + path + "." + format.extension()));
    }
    notices.tell(to, feeds);
  }
}
