package org.variorum.reader.feeds;

import java.util.Comparator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.topic.Topics;

@Controller
class FeedsPage {

  private final Topics topics;
  private final Outlets outlets;
  private final String hub;

  FeedsPage(Topics topics, Outlets outlets, @Value("${variorum.websub.hub:}") String hub) {
    this.topics = topics;
    this.outlets = outlets;
    this.hub = hub.strip();
  }

  @GetMapping("/feeds")
  String feeds(Model model) {
    model.addAttribute(
        "page",
        new FeedsView(
            topics.all(),
            outlets.all().stream().sorted(Comparator.comparing(Outlet::name)).toList(),
            hub.isEmpty() ? null : hub));
    return "reader/feeds";
  }
}
