package org.variorum.harvest.http;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;
import org.variorum.harvest.http.Answer.Document;
import org.variorum.harvest.http.Answer.Elsewhere;
import org.variorum.harvest.http.Exchange.Arrived;
import org.variorum.harvest.http.Exchange.Moved;

/**
 * Asks servers for documents. Whatever a server or an address does ends, within bounded time and
 * memory, in an {@link Answer}; nothing is thrown for it. Redirects are followed, each hop checked
 * like the first; also one from https to http, but that is never called permanent, since what is
 * said unencrypted may be forged. Nothing is asked twice, no cookie is kept, no proxy used. It
 * blocks, and is made for some hundreds of virtual threads at once; keeping to one request at a
 * time for each host is left to the caller.
 */
public final class Fetcher implements AutoCloseable {

  private final FetchSettings settings;
  private final GuardedResolver resolver;
  private final CloseableHttpClient client;
  private final ScheduledThreadPoolExecutor timer;
  private final LargeBodies largeBodies;
  private final InstantSource clock;

  public Fetcher(FetchSettings settings) {
    this(settings, HostResolver.SYSTEM);
  }

  public Fetcher(FetchSettings settings, HostResolver hosts) {
    this(settings, new GuardedResolver(hosts, settings.allowedHosts(), settings.connect()));
  }

  private Fetcher(FetchSettings settings, GuardedResolver resolver) {
    this(settings, resolver, Connections.client(settings, resolver));
  }

  Fetcher(FetchSettings settings, GuardedResolver resolver, CloseableHttpClient client) {
    this.settings = settings;
    this.resolver = resolver;
    this.client = client;
    this.clock = InstantSource.system();
    this.largeBodies = new LargeBodies(settings.mostLargeBodies());
    this.timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("fetch-deadline").factory());
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Asks for {@code asked}. */
  public Answer fetch(Asked asked) {
    return fetch(asked, answer -> answer);
  }

  /** What is done with an answer. */
  public interface Use<T, E extends Exception> {
    T of(Answer answer) throws E;
  }

  /**
   * Asks for {@code asked} and hands the answer to {@code use}. A body of more than 1 MB keeps its
   * place among the few large ones until {@code use} is done with it; {@code use} must not fetch.
   */
  public <T, E extends Exception> T fetch(Asked asked, Use<T, E> use) throws E {
    try (LargeBodies.Place place = largeBodies.new Place(asked.purpose().mostBytes())) {
      Answer answer;
      try (Deadline deadline = new Deadline(timer, settings.whole())) {
        answer =
            ScopedValue.where(Deadline.CURRENT, deadline)
                .call(() -> journey(asked, new Exchange(settings, client, clock, deadline, place)));
      }
      return use.of(answer);
    }
  }

  /** What {@link #post} gives where an address is none, or none of ours to ask. */
  public static final int REFUSED = -1;

  /** What {@link #post} gives where no answer came. */
  public static final int NO_ANSWER = 0;

  /**
   * Sends a form, once, and follows no redirect.
   *
   * @param form {@code application/x-www-form-urlencoded}
   * @return the status of the answer, {@link #REFUSED} or {@link #NO_ANSWER}
   */
  public int post(URI address, String form) {
    try (Deadline deadline = new Deadline(timer, settings.whole())) {
      WebAddress to = WebAddress.of(address);
      return ScopedValue.where(Deadline.CURRENT, deadline)
          .call(() -> FormPost.send(client, settings, to, form, deadline));
    } catch (BadAddress | ForbiddenAddress bad) {
      return REFUSED;
    } catch (IOException | RuntimeException failed) {
      return NO_ANSWER;
    }
  }

  private Answer journey(Asked asked, Exchange exchange) {
    WebAddress at;
    try {
      at = WebAddress.of(asked.address());
    } catch (BadAddress bad) {
      return Failures.failed(
          Failure.BAD_ADDRESS,
          0,
          Plain.address(asked.address().toString(), 300)
              + " is not asked: "
              + bad.getMessage()
              + "; correct the address.");
    }
    Set<WebAddress> seen = new HashSet<>();
    boolean permanent = true;
    while (seen.add(at)) {
      switch (exchange.run(asked, at)) {
        case Arrived(Answer answer) -> {
          return permanent && seen.size() > 1 && answer instanceof Document document
              ? movedForGood(document)
              : answer;
        }
        case Moved(int status, WebAddress to, boolean forGood) -> {
          if (seen.size() > settings.mostRedirects()) {
            return Failures.failed(
                Failure.TOO_MANY_REDIRECTS,
                status,
                "More than " + settings.mostRedirects() + " redirects, the last from " + shown(at));
          }
          permanent &= forGood && (to.secure() || !at.secure());
          if (!asked.anywhere() && !to.sameOrigin(at)) {
            return elsewhere(to, status, permanent);
          }
          at = to;
        }
      }
    }
    return Failures.failed(
        Failure.REDIRECT_LOOP,
        0,
        "Redirects that come back to " + shown(at) + "; check the address.");
  }

  /** Nobody should go on to a host that is none, or none of ours to ask. */
  private Answer elsewhere(WebAddress to, int status, boolean permanent) {
    try {
      resolver.resolve(to.host());
      return new Elsewhere(to.uri(), status, permanent);
    } catch (UnknownHostException refused) {
      return Failures.of(refused, to, status);
    }
  }

  private static Document movedForGood(Document it) {
    return new Document(
        it.address(),
        it.address(),
        it.body(),
        it.contentType(),
        it.etag(),
        it.lastModified(),
        it.fresh(),
        it.reservations());
  }

  private static String shown(WebAddress address) {
    return Plain.address(address.toString(), 300);
  }

  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
    timer.shutdownNow();
    resolver.close();
  }
}
