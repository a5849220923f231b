package org.variorum.harvest;

import java.net.URI;
import java.time.Instant;
import org.variorum.harvest.HostSession.Reply;
import org.variorum.harvest.http.Purpose;

/** Makes the lines in the fetch log that speak of feeds. */
final class FetchLines {

  private FetchLines() {}

  /** Of a feed that was not asked for. */
  static Fetch unasked(
      Instant at, Due.Feed feed, HostSession session, Outcome outcome, String detail) {
    Purpose purpose = feed.listing() ? Purpose.PAGE : Purpose.FEED;
    return new Fetch(
        at,
        session.host().id(),
        feed.id(),
        feed.outletId(),
        purpose,
        feed.address().toString(),
        outcome,
        0,
        detail,
        0,
        0);
  }

  static Fetch of(Due.Feed feed, HostSession session, Reply reply, Outcome outcome, String detail) {
    Purpose purpose = feed.listing() ? Purpose.PAGE : Purpose.FEED;
    return of(feed, session, reply, purpose, feed.address(), outcome, detail);
  }

  static Fetch of(
      Due.Feed feed,
      HostSession session,
      Reply reply,
      Purpose purpose,
      URI address,
      Outcome outcome,
      String detail) {
    return new Fetch(
        reply.at(),
        session.host().id(),
        feed.id(),
        feed.outletId(),
        purpose,
        address.toString(),
        outcome,
        reply.status(),
        detail,
        reply.millis(),
        reply.bytes());
  }
}
