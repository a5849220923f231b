package org.variorum.reader.topic;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

@Controller
class TopicPage {

  private final Topics topics;
  private final TopicEdition edition;
  private final FrontEdition front;

  TopicPage(Topics topics, TopicEdition edition, FrontEdition front) {
    this.topics = topics;
    this.edition = edition;
    this.front = front;
  }

  /** An installation with one topic opens on it. */
  @GetMapping("/")
  String front(@RequestParam(defaultValue = "1") String page, Model model) {
    List<Topic> all = topics.all();
    if (all.size() == 1) {
      return show(all.getFirst(), page, model);
    }
    model.addAttribute("page", front.of(all));
    return "reader/front";
  }

  @GetMapping("/topics/{slug}")
  String topic(
      @PathVariable String slug, @RequestParam(defaultValue = "1") String page, Model model) {
    Topic topic =
        topics.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return show(topic, page, model);
  }

  private String show(Topic topic, String page, Model model) {
    int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    model.addAttribute("page", edition.of(topic, number));
    return "reader/topic";
  }
}
