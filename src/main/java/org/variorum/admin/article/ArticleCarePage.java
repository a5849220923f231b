package org.variorum.admin.article;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.article.Repetition.Step;
import org.variorum.article.Repetitions;
import org.variorum.platform.security.AuditTrail;

/** One article: what it went through, and doing a step of that again. */
@Controller
@RequestMapping("/admin/articles/{id}")
class ArticleCarePage {

  /** How often the page asks, in seconds, whether it is done. */
  private static final int RELOAD = 4;

  /** What takes longer is not waited for: a server may rest for hours. */
  private static final Duration WATCHED = Duration.ofMinutes(10);

  private final ArticleTracks tracks;
  private final FieldLines fields;
  private final Repetitions repetitions;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ArticleCarePage(
      ArticleTracks tracks,
      FieldLines fields,
      Repetitions repetitions,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.tracks = tracks;
    this.fields = fields;
    this.repetitions = repetitions;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable long id, Model model) {
    ArticleTrack track = track(id);
    model.addAttribute("track", track);
    model.addAttribute("fields", fields.of(id));
    if (track.busySince(clock.instant().minus(WATCHED))) {
      model.addAttribute("reload", RELOAD);
    }
    return "admin/article";
  }

  @PostMapping("/again")
  String doAgain(
      @PathVariable long id, @RequestParam(defaultValue = "") String step, Principal who) {
    ArticleTrack track = track(id);
    Step wanted =
        Arrays.stream(Step.values())
            .filter(each -> each.name().equals(step))
            .filter(each -> each != Step.FETCH || !track.pages().isEmpty())
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    if (!track.awaits(step)) {
      transaction.executeWithoutResult(
          status -> {
            repetitions.ask(id, wanted, who.getName());
            audit.note("article.again." + step.toLowerCase(Locale.ROOT), about(track));
          });
    }
    return "redirect:/admin/articles/" + id;
  }

  private static String about(ArticleTrack track) {
    return track.article().id() + ": " + track.article().title();
  }

  private ArticleTrack track(long id) {
    return tracks.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
