package org.variorum.reader.compare;

import java.util.Arrays;
import java.util.List;
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
import org.variorum.story.Stories;
import org.variorum.story.Story;

@Controller
class ComparePage {

  private final Stories stories;
  private final CompareEdition edition;

  ComparePage(Stories stories, CompareEdition edition) {
    this.stories = stories;
    this.edition = edition;
  }

  /**
   * Articles side by side.
   *
   * @param articles ids, parted by commas or given one by one, as a form gives them
   */
  @GetMapping("/stories/{slug}/compare")
  ModelAndView compare(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") List<String> articles,
      @RequestParam(defaultValue = "all") String show) {
    List<Long> ids =
        articles.stream()
            .flatMap(each -> Arrays.stream(each.split(",")))
            .map(String::strip)
            .filter(each -> each.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .distinct()
            .limit(100)
            .toList();
    Optional<Story> story = stories.bySlug(slug);
    return story.isEmpty()
        ? elsewhere(slug, ids)
        : new ModelAndView("reader/compare", Map.of("page", edition.of(story.get(), ids, show)));
  }

  private ModelAndView elsewhere(String slug, List<Long> ids) {
    String heir =
        stories.heirOf(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String asked = String.join(",", ids.stream().map(String::valueOf).toList());
    RedirectView redirect =
        new RedirectView(
            "/stories/" + heir + "/compare" + (ids.isEmpty() ? "" : "?articles=" + asked), true);
    redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    return new ModelAndView(redirect);
  }
}
