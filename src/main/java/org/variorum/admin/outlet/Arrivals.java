package org.variorum.admin.outlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.admin.live.LiveStreams;
import org.variorum.admin.live.Moment;
import org.variorum.article.OutletHoldings;
import org.variorum.harvest.FetchLog;
import org.variorum.outlet.Feed;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlets;

/** The first articles of an outlet, or of a feed that was added to it, while they arrive. */
@Controller
class Arrivals {

  /** In which the first articles of a feed are read. */
  private static final Duration FIRST = Duration.ofMinutes(10);

  private final Outlets outlets;
  private final Feeds feeds;
  private final FetchLog fetches;
  private final OutletHoldings holdings;
  private final LiveStreams streams;
  private final Clock clock;

  Arrivals(
      Outlets outlets,
      Feeds feeds,
      FetchLog fetches,
      OutletHoldings holdings,
      LiveStreams streams,
      Clock clock) {
    this.outlets = outlets;
    this.feeds = feeds;
    this.fetches = fetches;
    this.holdings = holdings;
    this.streams = streams;
    this.clock = clock;
  }

  /** Tells when there is more to see on the outlet's page. */
  @GetMapping("/admin/outlets/{id}/arrivals")
  void follow(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (outlets.byId(id).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    streams.follow(request, response, () -> now(id));
  }

  /** Whether a feed of the outlet was added a moment ago and is read. */
  boolean expected(long outletId) {
    return feeds.of(outletId).stream()
        .anyMatch(
            feed ->
                feed.state() == Feed.State.ACTIVE
                    && feed.addedAt().plus(FIRST).isAfter(clock.instant()));
  }

  /** How many articles of the outlet are held. */
  int held(long outletId) {
    OutletHoldings.Holding holding = holdings.of(List.of(outletId)).get(outletId);
    return holding == null ? 0 : holding.articles();
  }

  private Moment now(long id) {
    String asked =
        fetches.ofOutlet(id, 1).stream()
            .findFirst()
            .map(fetch -> fetch.at().toString())
            .orElse("never");
    return new Moment(held(id) + "-" + asked, !expected(id));
  }
}
