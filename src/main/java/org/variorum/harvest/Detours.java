package org.variorum.harvest;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.harvest.Due.Detour;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Failure;

/**
 * Hands what a redirect leads to another origin over to that host's queue, so that its robots.txt,
 * its gap and its one visitor at a time hold for it too.
 */
@Component
class Detours {

  private static final int MOST_HOPS = 5;

  private final Hosts hosts;
  private final HostOrders orders;
  private final FetchLog fetches;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Detours(
      Hosts hosts,
      HostOrders orders,
      FetchLog fetches,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Clock clock) {
    this.hosts = hosts;
    this.orders = orders;
    this.fetches = fetches;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Whether a thing was led on so often that nobody means it. */
  static boolean endless(Due thing) {
    return thing.detour() != null && thing.detour().hops() >= MOST_HOPS;
  }

  static Answer.Failed tooMany(Due thing, Answer.Elsewhere elsewhere) {
    return new Answer.Failed(
        Failure.TOO_MANY_REDIRECTS,
        elsewhere.status(),
        "From host to host more than " + MOST_HOPS + " times, from " + thing.own() + " on.",
        null);
  }

  /** What is said of a thing whose new host can't be asked now. */
  static String closed(Due thing) {
    return "It is at "
        + thing.address()
        + " now, but what the robots.txt there allows can't be known; it is tried again.";
  }

  /** What is said of it in the log. */
  static String words(Answer.Elsewhere elsewhere) {
    return "It is at " + elsewhere.address() + "; asked there next, by that host's rules.";
  }

  /** Orders a thing to be asked for where it is said to be, and notes {@code line} in the log. */
  void take(Due thing, Answer.Elsewhere elsewhere, Fetch line) {
    Detour before = thing.detour();
    int hops = before == null ? 1 : before.hops() + 1;
    boolean forGood = elsewhere.permanent() && (before == null || before.forGood());
    transaction.executeWithoutResult(
        status -> {
          handOver(thing, new Detour(elsewhere.address(), hops, forGood));
          fetches.add(line);
        });
  }

  /** Hands a thing that is due here back to the host of its own address. */
  void end(Due thing) {
    transaction.executeWithoutResult(status -> handOver(thing, thing.detour()));
  }

  private void handOver(Due thing, @Nullable Detour detour) {
    Instant now = clock.instant();
    URI at = detour == null ? thing.own() : detour.to();
    List<Long> host = List.of(hosts.of(at).id());
    hosts.lock(host);
    jdbc.sql(
            switch (thing) {
              case Due.Feed _ ->
                  """
                  update feed_watch
                  set host_id = ?, detour = ?, detour_hops = ?, detour_for_good = ?
                  where feed_id = ?
                  """;
              case Due.Page _ ->
                  """
                  update page_watch
                  set host_id = ?, detour = ?, detour_hops = ?, detour_for_good = ?
                  where id = ?
                  """;
            })
        .param(host.getFirst())
        .param(detour == null ? null : detour.to().toString())
        .param(detour == null ? 0 : detour.hops())
        .param(detour != null && detour.forGood())
        .param(
            switch (thing) {
              case Due.Feed feed -> feed.id();
              case Due.Page page -> page.id();
            })
        .update();
    orders.wake(host, now);
  }

  /** The detour of a row of feeds or pages to be watched. */
  static @Nullable Detour of(ResultSet rs) throws SQLException {
    String to = rs.getString("detour");
    return to == null
        ? null
        : new Detour(URI.create(to), rs.getInt("detour_hops"), rs.getBoolean("detour_for_good"));
  }
}
