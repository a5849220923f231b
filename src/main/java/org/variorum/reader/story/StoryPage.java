package org.variorum.reader.story;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.variorum.platform.BaseAddress;
import org.variorum.story.Stories;
import org.variorum.story.Story;

@Controller
class StoryPage {

  private final Stories stories;
  private final StoryEdition edition;
  private final BaseAddress base;

  StoryPage(Stories stories, StoryEdition edition, BaseAddress base) {
    this.stories = stories;
    this.edition = edition;
    this.base = base;
  }

  @GetMapping("/stories/{slug}")
  ModelAndView story(@PathVariable String slug, @RequestParam Map<String, String> asked) {
    Optional<Story> story = stories.bySlug(slug);
    if (story.isEmpty()) {
      return elsewhere(slug);
    }
    return new ModelAndView(
        "reader/story",
        Map.of("page", edition.of(story.get(), StoryQuery.of(asked), base.ofCurrentRequest())));
  }

  /** Where the articles of a story are now that is no more. */
  private ModelAndView elsewhere(String slug) {
    String heir =
        stories.heirOf(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    RedirectView redirect = new RedirectView("/stories/" + heir, true);
    redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    return new ModelAndView(redirect);
  }
}
