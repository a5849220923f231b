package org.variorum.admin.outlet;

import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.article.OutletRemoval;
import org.variorum.harvest.FetchLog;
import org.variorum.harvest.IconSearch;
import org.variorum.outlet.Feed;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.security.AuditTrail;

/** One outlet: its feeds, what was asked of it lately, and what one can do about it. */
@Controller
@RequestMapping("/admin/outlets/{id}")
class OutletCarePage {

  private static final int FETCHES = 20;

  private final OutletShelf shelf;
  private final Outlets outlets;
  private final Feeds feeds;
  private final FetchLog fetches;
  private final OutletRemoval removal;
  private final Arrivals arrivals;
  private final IconSearch icons;
  private final AuditTrail audit;

  OutletCarePage(
      OutletShelf shelf,
      Outlets outlets,
      Feeds feeds,
      FetchLog fetches,
      OutletRemoval removal,
      Arrivals arrivals,
      IconSearch icons,
      AuditTrail audit) {
    this.shelf = shelf;
    this.outlets = outlets;
    this.feeds = feeds;
    this.fetches = fetches;
    this.removal = removal;
    this.arrivals = arrivals;
    this.icons = icons;
    this.audit = audit;
  }

  @GetMapping
  String show(@PathVariable long id, Model model) {
    Outlet outlet = outlet(id);
    model.addAttribute("entry", shelf.one(outlet));
    model.addAttribute("gap", outlets.gap(id).orElse(null));
    model.addAttribute("articles", arrivals.held(id));
    if (arrivals.expected(id)) {
      model.addAttribute("follow", "/admin/outlets/" + id + "/arrivals");
    }
    model.addAttribute("fetches", fetches.ofOutlet(id, FETCHES));
    return "admin/outlet";
  }

  @PostMapping("/pause")
  String pause(@PathVariable long id) {
    audit.note("outlet.paused", outlet(id).name());
    feeds.of(id).forEach(feed -> feeds.pause(feed.id()));
    return back(id);
  }

  @PostMapping("/resume")
  String resume(@PathVariable long id) {
    audit.note("outlet.resumed", outlet(id).name());
    feeds.of(id).stream()
        .filter(feed -> feed.state() == Feed.State.PAUSED)
        .forEach(feed -> feeds.activate(feed.id()));
    return back(id);
  }

  @PostMapping("/icon")
  String findIcon(@PathVariable long id) {
    audit.note("outlet.icon", outlet(id).name());
    icons.again(id);
    return back(id) + "?icon=true";
  }

  @PostMapping("/gap")
  String setGap(
      @PathVariable long id, @RequestParam(defaultValue = "") String seconds, Model model) {
    Outlet outlet = outlet(id);
    Optional<Integer> gap =
        seconds.strip().matches("[1-9]\\d{0,3}")
            ? Optional.of(Integer.parseInt(seconds.strip())).filter(s -> s <= Outlets.LONGEST_GAP)
            : Optional.empty();
    if (gap.isEmpty() && !seconds.isBlank()) {
      model.addAttribute("error", "outlet.gap");
      return show(id, model);
    }
    audit.note("outlet.gap", outlet.name() + ": " + gap.map(String::valueOf).orElse(""));
    outlets.leaveAlone(id, gap.orElse(null));
    return back(id);
  }

  @PostMapping("/feeds/{feedId}/pause")
  String pauseFeed(@PathVariable long id, @PathVariable long feedId) {
    audit.note("feed.paused", feed(id, feedId).address());
    feeds.pause(feedId);
    return back(id);
  }

  @PostMapping("/feeds/{feedId}/resume")
  String resumeFeed(@PathVariable long id, @PathVariable long feedId) {
    audit.note("feed.resumed", feed(id, feedId).address());
    feeds.activate(feedId);
    return back(id);
  }

  @PostMapping("/feeds/{feedId}/retire")
  String retireFeed(@PathVariable long id, @PathVariable long feedId, Principal who) {
    audit.note("feed.retired", feed(id, feedId).address());
    feeds.retire(feedId, who.getName() + " took it off the list.");
    return back(id);
  }

  @PostMapping("/feeds/{feedId}/move")
  String moveFeed(
      @PathVariable long id,
      @PathVariable long feedId,
      @RequestParam(defaultValue = "") String address,
      Model model) {
    Feed feed = feed(id, feedId);
    Optional<String> to = Subscription.address(address);
    if (to.isEmpty()) {
      model.addAttribute("error", "feed.address");
      return show(id, model);
    }
    audit.note("feed.moved", feed.address() + " → " + to.get());
    feeds.move(feedId, to.get());
    return back(id);
  }

  /** Needs the outlet's name to be typed: what it removes is gone for ever. */
  @PostMapping("/delete")
  String delete(@PathVariable long id, @RequestParam(defaultValue = "") String name, Model model) {
    Outlet outlet = outlet(id);
    if (!name.strip().equalsIgnoreCase(outlet.name().strip())) {
      model.addAttribute("error", "outlet.confirm");
      return show(id, model);
    }
    audit.note("outlet.deleted", outlet.name());
    removal.remove(outlet);
    return "redirect:/admin/outlets";
  }

  private static String back(long id) {
    return "redirect:/admin/outlets/" + id;
  }

  private Outlet outlet(long id) {
    return outlets.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** A feed of this outlet, and no other's. */
  private Feed feed(long outletId, long id) {
    return feeds
        .byId(id)
        .filter(feed -> feed.outletId() == outletId)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
