package org.variorum.admin.outlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.admin.live.LiveStreams;
import org.variorum.admin.live.Moment;
import org.variorum.harvest.OutletFinder.Finding;
import org.variorum.harvest.OutletFinder.FoundFeed;
import org.variorum.harvest.OutletInquiries;
import org.variorum.harvest.OutletInquiry;
import org.variorum.harvest.OutletPreview;
import org.variorum.outlet.Outlets;
import org.variorum.text.language.Slug;

/**
 * A look at an outlet: how far it has come, and then what would be read, with the button that adds
 * it. A stream tells the page that there is more to see; without JavaScript it asks for itself anew
 * until the look is over.
 */
@Controller
class InquiryPage {

  private static final int SECONDS_TO_RELOAD = 2;

  /** After which time without a worker something is likely amiss. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final OutletInquiries inquiries;
  private final Outlets outlets;
  private final Additions additions;
  private final LiveStreams streams;
  private final Clock clock;

  InquiryPage(
      OutletInquiries inquiries,
      Outlets outlets,
      Additions additions,
      LiveStreams streams,
      Clock clock) {
    this.inquiries = inquiries;
    this.outlets = outlets;
    this.additions = additions;
    this.streams = streams;
    this.clock = clock;
  }

  @GetMapping("/admin/outlets/inquiries/{id}")
  String show(@PathVariable long id, Model model) {
    OutletInquiry inquiry = inquiry(id);
    if (!inquiry.state().over()) {
      model.addAttribute("reload", SECONDS_TO_RELOAD);
      model.addAttribute("follow", "/admin/outlets/inquiries/" + id + "/progress");
    }
    model.addAttribute("inquiry", inquiry);
    model.addAttribute(
        "unheard",
        inquiry.state() == OutletInquiry.State.WAITING
            && Duration.between(inquiry.askedAt(), clock.instant()).compareTo(PATIENCE) > 0);
    return "admin/inquiry";
  }

  /** The icon that was found, which nobody keeps yet. */
  @GetMapping("/admin/outlets/inquiries/{id}/icon.png")
  ResponseEntity<byte[]> icon(@PathVariable long id) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .body(
            inquiries
                .icon(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  /** Tells when there is more to see. */
  @GetMapping("/admin/outlets/inquiries/{id}/progress")
  void follow(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    inquiry(id);
    streams.follow(
        request,
        response,
        () ->
            inquiries
                .standing(id)
                .map(standing -> new Moment(standing.version(), standing.over()))
                .orElse(Moment.OVER));
  }

  /** Adds what the look found: the feeds of these numbers under this name, and nothing else. */
  @PostMapping("/admin/outlets/inquiries/{id}/add")
  String add(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") Set<Integer> feed,
      Model model) {
    OutletInquiry inquiry = inquiry(id);
    OutletPreview preview = inquiry.preview();
    if (preview == null) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    Optional<String> tidied = Subscription.name(name);
    List<Subscription> wanted =
        tidied.stream().flatMap(outlet -> wanted(preview.finding(), feed, outlet)).toList();
    if (wanted.isEmpty()) {
      model.addAttribute("error", tidied.isEmpty() ? "outlet.name" : "outlet.feeds");
      return show(id, model);
    }
    additions.add(wanted, inquiries.icon(id).orElse(null));
    return outlets
        .bySlug(Slug.of(tidied.orElseThrow()))
        .map(outlet -> "redirect:/admin/outlets/" + outlet.id())
        .orElse("redirect:/admin/outlets");
  }

  private static Stream<Subscription> wanted(Finding finding, Set<Integer> feeds, String outlet) {
    return feeds.stream()
        .filter(number -> number >= 0 && number < finding.feeds().size())
        .map(
            number -> {
              FoundFeed found = finding.feeds().get(number);
              return new Subscription(
                  outlet,
                  finding.home().toString(),
                  finding.country(),
                  finding.language(),
                  found.address().toString(),
                  found.title(),
                  found.listing());
            });
  }

  private OutletInquiry inquiry(long id) {
    return inquiries.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
