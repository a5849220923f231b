package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.RoomTest;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Failure;
import org.variorum.harvest.http.Fetcher;
import org.variorum.harvest.robots.RobotsRules;
import org.variorum.outlet.Feeds;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;

@RoomTest
class OutletGapTest {

  private static final URI FEED = URI.create("https://courier.example/feed");

  @Autowired Outlets outlets;
  @Autowired Feeds feeds;
  @Autowired Hosts hosts;
  @Autowired HostRules rules;
  @Autowired HarvestSettings settings;
  @Autowired Fetcher fetcher;
  @Autowired Clock clock;
  @Autowired TransactionTemplate transaction;

  @Test
  void keepsTheLongestOfSettingsAndOutlet() throws Exception {
    Outlet courier = outlets.named("Courier", false);
    feeds.add(courier.id(), FEED.toString(), null, false);
    Instant now = clock.instant();
    long host = hosts.of(FEED).id();
    Answer none = new Answer.Failed(Failure.NOT_FOUND, 404, "", null);
    RobotsRules robots = RobotsRules.of(none, FEED.resolve("/robots.txt"), "Variorum", null);
    hosts.keepRobots(host, robots.text(), now.plusSeconds(3600));
    transaction.executeWithoutResult(status -> hosts.lockAsked(host, now));

    assertThat(gap(host, now)).isEqualTo(settings.gap());
    outlets.leaveAlone(courier.id(), 20);
    assertThat(gap(host, now)).isEqualTo(Duration.ofSeconds(20));
    outlets.leaveAlone(courier.id(), null);
    assertThat(gap(host, now)).isEqualTo(settings.gap());
  }

  private Duration gap(long id, Instant now) throws InterruptedException {
    Host host = hosts.byId(id);
    HostSession session = new HostSession(host, settings.gap(), fetcher, clock);
    rules.learn(session);
    Instant asked = host.askedAt() == null ? now : host.askedAt();
    return session.untilNext(asked);
  }
}
