package org.variorum.harvest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.variorum.harvest.HostSession.Reply;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Asked;
import org.variorum.harvest.http.Purpose;
import org.variorum.harvest.robots.RobotsRules;
import org.variorum.harvest.robots.TdmPolicy;

/** Learns what a host allows, by its robots.txt and its reservation of text and data mining. */
@Component
class HostRules {

  private static final Duration TDM_KEPT = Duration.ofDays(1);

  private final Hosts hosts;
  private final FetchLog fetches;
  private final HarvestSettings settings;
  private final Clock clock;

  HostRules(Hosts hosts, FetchLog fetches, HarvestSettings settings, Clock clock) {
    this.hosts = hosts;
    this.fetches = fetches;
    this.settings = settings;
    this.clock = clock;
  }

  /** Makes the session abide by robots.txt, which is asked for where what we hold is old. */
  void learn(HostSession session) throws InterruptedException {
    Host host = session.host();
    RobotsRules held = host.robots() == null ? null : RobotsRules.parse(host.robots());
    Instant until = host.robotsUntil();
    if (held == null || until == null || !until.isAfter(clock.instant())) {
      URI address = host.robotsAddress();
      Reply reply = session.ask(Asked.anew(address, Purpose.ROBOTS));
      held = RobotsRules.of(reply.answer(), address, HarvestSettings.PRODUCT, held);
      until = clock.instant().plus(held.keep());
      hosts.keepRobots(host.id(), held.text(), until);
      log(session, reply, address, words(held));
    }
    session.abideBy(held, gap(held, host.id()), until);
  }

  /**
   * Makes the session heed what the host reserves, which is asked for where what we hold is old.
   */
  void learnReservations(HostSession session) throws InterruptedException {
    Host host = session.host();
    String held = host.tdm();
    Instant until = host.tdmUntil();
    if (held == null || until == null || !until.isAfter(clock.instant())) {
      URI address = host.tdmAddress();
      Reply reply = session.ask(Asked.anew(address, Purpose.ROBOTS));
      boolean given = reply.answer() instanceof Answer.Document;
      if (!given && session.trouble() != null) {
        return;
      }
      held =
          reply.answer() instanceof Answer.Document document
              ? new String(document.body(), StandardCharsets.UTF_8).replace('\0', ' ')
              : "";
      hosts.keepTdm(host.id(), held, clock.instant().plus(TDM_KEPT));
      log(
          session,
          reply,
          address,
          given ? "Reservations of mining." : "No reservations of mining.");
    }
    session.heed(TdmPolicy.parse(held.getBytes(StandardCharsets.UTF_8)).orElse(TdmPolicy.NONE));
  }

  /**
   * The longest of what the settings, its robots.txt and whoever looks after the outlet ask for.
   */
  private Duration gap(RobotsRules rules, long hostId) {
    Duration asked = shorter(rules.crawlDelay().orElse(Duration.ZERO), settings.longestGap());
    return longer(longer(asked, settings.gap()), hosts.outletsGap(hostId));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static String words(RobotsRules rules) {
    if (rules.access() == RobotsRules.Access.NONE) {
      return "Its robots.txt can't be had for now, so nothing is asked for until it can.";
    }
    String delay =
        rules
            .crawlDelay()
            .map(pause -> "; it asks for " + pause.toMillis() / 1000.0 + " s between requests")
            .orElse("");
    return rules.rules().size() + " rules concern us" + delay + ".";
  }

  private void log(HostSession session, Reply reply, URI address, String detail) {
    @Nullable Outcome failure =
        reply.answer() instanceof Answer.Failed failed ? Outcome.of(failed.failure()) : null;
    fetches.add(
        new Fetch(
            reply.at(),
            session.host().id(),
            null,
            null,
            Purpose.ROBOTS,
            address.toString(),
            failure == null ? Outcome.READ : failure,
            reply.status(),
            detail,
            reply.millis(),
            reply.bytes()));
  }
}
