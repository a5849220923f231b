package org.variorum.harvest;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Asked;
import org.variorum.harvest.http.Failure;
import org.variorum.harvest.http.Fetcher;
import org.variorum.harvest.robots.RobotsRules;
import org.variorum.harvest.robots.TdmPolicy;

/** Asks one host for one thing after the other, with the gap that it is owed in between. */
final class HostSession {

  private final Host host;
  private final Fetcher fetcher;
  private final Clock clock;
  private Duration gap;
  private @Nullable RobotsRules rules;
  private Instant rulesUntil = Instant.MIN;
  private @Nullable TdmPolicy reservations;
  private @Nullable Instant askedAt;
  private Answer.@Nullable Failed trouble;
  private boolean answered;

  HostSession(Host host, Duration gap, Fetcher fetcher, Clock clock) {
    this.host = host;
    this.gap = gap;
    this.fetcher = fetcher;
    this.clock = clock;
    this.askedAt = host.askedAt();
  }

  /**
   * An answer.
   *
   * @param millis how long it took to come
   * @param bytes how large its document was
   */
  record Reply(Answer answer, Instant at, int millis, int bytes) {

    int status() {
      return switch (answer) {
        case Answer.Document document -> 200;
        case Answer.Unchanged unchanged -> 304;
        case Answer.Elsewhere elsewhere -> elsewhere.status();
        case Answer.Failed failed -> failed.status();
      };
    }

    private Reply emptied(Answer.Document document) {
      return new Reply(document.emptied(), at, millis, bytes);
    }
  }

  Host host() {
    return host;
  }

  void abideBy(RobotsRules robots, Duration newGap, Instant until) {
    rules = robots;
    rulesUntil = until;
    gap = newGap;
  }

  void heed(TdmPolicy policy) {
    reservations = policy;
  }

  /** Whether its robots.txt lets us ask for this address, one of the host's. */
  boolean allows(URI address) {
    return rules != null && rules.allows(address);
  }

  /** Whether the host reserves text and data mining of this address, one of its own. */
  boolean reserves(URI address) {
    return reservations != null && reservations.reserves(address);
  }

  boolean knowsReservations() {
    return reservations != null;
  }

  /** Until when nothing may be asked for, because its robots.txt can't be had; else null. */
  @Nullable Instant closedUntil() {
    return rules != null && rules.access() == RobotsRules.Access.NONE ? rulesUntil : null;
  }

  /** Makes something small of a document, which is forgotten then. */
  interface Reading<T> {
    T of(Answer.Document document) throws InterruptedException;
  }

  /**
   * A document that was read, or an answer that is none.
   *
   * @param reply without the document's body
   * @param made what was made of the document; null where none came
   */
  record Read<T>(Reply reply, @Nullable T made) {}

  /** Asks for something small, such as a robots.txt. */
  Reply ask(Asked asked) throws InterruptedException {
    pause();
    Instant at = clock.instant();
    long start = System.nanoTime();
    return reply(fetcher.fetch(asked), at, start);
  }

  /**
   * Asks, as soon as the gap since the last request is over, and reads the document that comes; a
   * large one keeps its place among the few that may be held for so long. Redirects to other
   * origins are told, not followed.
   */
  <T> Read<T> read(Asked asked, Reading<T> reading) throws InterruptedException {
    pause();
    Instant at = clock.instant();
    long start = System.nanoTime();
    return fetcher.fetch(
        asked.hereOnly(),
        answer -> {
          Reply reply = reply(answer, at, start);
          return answer instanceof Answer.Document document
              ? new Read<>(reply.emptied(document), reading.of(document))
              : new Read<T>(reply, null);
        });
  }

  private void pause() throws InterruptedException {
    Duration wait = untilNext(clock.instant());
    if (wait.isPositive()) {
      Thread.sleep(wait);
    }
  }

  private Reply reply(Answer answer, Instant at, long start) {
    askedAt = clock.instant();
    note(answer);
    int bytes = answer instanceof Answer.Document document ? document.body().length : 0;
    return new Reply(answer, at, (int) ((System.nanoTime() - start) / 1_000_000), bytes);
  }

  private void note(Answer answer) {
    if (answer instanceof Answer.Failed failed && isTheHosts(failed.failure())) {
      trouble = failed;
    } else {
      answered = true;
    }
  }

  private static boolean isTheHosts(Failure failure) {
    return switch (failure) {
      case UNKNOWN_HOST, UNREACHABLE, TLS, TIMEOUT, PROTOCOL, TOO_MANY_REQUESTS, SERVER_ERROR ->
          true;
      default -> false;
    };
  }

  /** How long it must still be left alone. */
  Duration untilNext(Instant now) {
    if (askedAt == null) {
      return Duration.ZERO;
    }
    Duration wait = Duration.between(now, askedAt.plus(gap));
    return wait.isPositive() ? wait : Duration.ZERO;
  }

  @Nullable Instant askedAt() {
    return askedAt;
  }

  /**
   * The last request found no server, or one that fails or asks for rest; null if all went well.
   */
  Answer.@Nullable Failed trouble() {
    return trouble;
  }

  boolean answered() {
    return answered;
  }
}
