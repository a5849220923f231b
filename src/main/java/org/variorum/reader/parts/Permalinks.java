package org.variorum.reader.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.variorum.claim.DecidedMatters;
import org.variorum.claim.Departures;
import org.variorum.claim.Departures.Departure;
import org.variorum.curation.Decision.Subject;
import org.variorum.story.Stories;
import org.variorum.story.Story;

/** What to answer at the address of a claim or a figure that is no more. */
@Component
public class Permalinks {

  private final Departures departures;
  private final Stories stories;
  private final DecidedMatters decided;

  Permalinks(Departures departures, Stories stories, DecidedMatters decided) {
    this.departures = departures;
    this.stories = stories;
    this.decided = decided;
  }

  /** The way to the claim that has its statements now, or a page that says that it is gone. */
  public ModelAndView claim(long id, @Nullable Long article) {
    String query = article == null ? "" : "?article=" + article;
    return answer(Subject.CLAIM, id, "/claims/", query, departures.ofClaim(id));
  }

  /** The way to the figure that has its values now, or a page that says that it is gone. */
  public ModelAndView figure(long id) {
    return answer(Subject.FIGURE, id, "/figures/", "", departures.ofFigure(id));
  }

  /** The way to another address of this site, which may change again. */
  public static ModelAndView to(String path) {
    RedirectView way = new RedirectView(path, true);
    way.setStatusCode(HttpStatus.FOUND);
    return new ModelAndView(way);
  }

  private ModelAndView answer(
      Subject subject, long id, String address, String query, Optional<Departure> departure) {
    Departure gone = departure.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (gone.heir() != null) {
      return to(address + gone.heir() + query);
    }
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put("kind", subject.word());
    model.put("decided", decided.onGone(subject, id));
    model.put("story", stories.byId(gone.storyId()).map(Story::slug).orElse(null));
    return new ModelAndView("reader/gone", model, HttpStatus.GONE);
  }
}
