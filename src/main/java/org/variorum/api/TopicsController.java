package org.variorum.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.variorum.topic.Topic;
import org.variorum.topic.TopicRules;
import org.variorum.topic.Topics;

/** What is followed, and by which rules articles belong. */
@RestController
@RequestMapping("/api/v1/topics")
class TopicsController {

  private final Topics topics;

  TopicsController(Topics topics) {
    this.topics = topics;
  }

  /**
   * Rules; empty lists and null demand nothing.
   *
   * @param from the first day, UTC, on which an article that belongs may be published
   * @param until the last
   * @param only slugs of the only outlets whose articles belong
   * @param except slugs of outlets whose articles never belong
   */
  record RulesJson(
      List<String> any,
      List<String> all,
      List<String> none,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      List<String> only,
      List<String> except) {}

  record TopicJson(String slug, String name, String description, RulesJson rules, boolean sample) {}

  @GetMapping
  Listing<TopicJson> list(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    Pageable asked = Paging.of(page, size);
    List<Topic> all = topics.all();
    List<Topic> shown = all.stream().skip(asked.getOffset()).limit(asked.getPageSize()).toList();
    return Listing.of(new PageImpl<>(shown, asked, all.size()), TopicsController::json);
  }

  private static TopicJson json(Topic topic) {
    TopicRules rules = topic.rules();
    return new TopicJson(
        topic.slug(),
        topic.name(),
        topic.description(),
        new RulesJson(
            rules.any(),
            rules.all(),
            rules.none(),
            rules.from(),
            rules.until(),
            rules.only(),
            rules.except()),
        topic.sample());
  }
}
