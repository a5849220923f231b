package org.variorum.reader;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.story.Stories;
import org.variorum.story.Story;

@Controller
class StoryPage {

  private final Stories stories;
  private final StoryEdition edition;

  StoryPage(Stories stories, StoryEdition edition) {
    this.stories = stories;
    this.edition = edition;
  }

  @GetMapping("/stories/{slug}")
  String story(
      @PathVariable String slug, @RequestParam(defaultValue = "all") String show, Model model) {
    Story story =
        stories.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("page", edition.of(story, Show.of(show)));
    return "reader/story";
  }
}
