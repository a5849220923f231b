package org.variorum.admin.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.variorum.platform.security.Sessions;

/**
 * Streams of server-sent events (HTML standard, 9.2) that say when a page would show something
 * else. They carry no content, only that: the script asks for the page again, as whoever is logged
 * in. What is new is looked up in the database, since another process may have made it.
 *
 * <p>A stream holds the (virtual) thread of its request. It ends when all is over, when its session
 * is ended in whatever process, when the program stops, and after a minute at the latest; browsers
 * then ask again by themselves. A process keeps {@value #MOST} at once, {@value #MOST_OF_ONE} of
 * one account; whoever gets none asks from time to time instead.
 */
@Component
public class LiveStreams {

  static final int MOST = 60;
  static final int MOST_OF_ONE = 6;

  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Duration LOOK = Duration.ofMillis(400);

  /** How often a line is sent which says nothing, so that a browser that went is noticed. */
  private static final Duration BREATH = Duration.ofSeconds(10);

  private final Callers callers = new Callers(MOST, MOST_OF_ONE);
  private final Predicate<String> openSession;
  private final Duration longest;
  private final Duration look;
  private volatile boolean stopping;

  @Autowired
  LiveStreams(Sessions sessions) {
    this(sessions::isOpen, LONGEST, LOOK);
  }

  LiveStreams(Predicate<String> openSession, Duration longest, Duration look) {
    this.openSession = openSession;
    this.longest = longest;
    this.look = look;
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
  }

  /** Answers with a stream of what {@code now} gives, whenever that is another than before. */
  public void follow(HttpServletRequest request, HttpServletResponse response, Supplier<Moment> now)
      throws IOException {
    Principal who = request.getUserPrincipal();
    HttpSession session = request.getSession(false);
    if (who == null || session == null || !callers.enter(who.getName())) {
      response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
      return;
    }
    try {
      response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      // else nginx keeps events until there are enough
      response.setHeader("X-Accel-Buffering", "no");
      tell(response.getWriter(), session.getId(), request.getHeader("Last-Event-ID"), now);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      callers.leave(who.getName());
    }
  }

  private void tell(
      PrintWriter out, String session, @Nullable String toldBefore, Supplier<Moment> now)
      throws InterruptedException {
    long begun = System.nanoTime();
    long said = begun;
    String told = toldBefore;
    send(out, "retry: 2000\n\n");
    while (!stopping && !out.checkError() && !past(begun, longest)) {
      if (!openSession.test(session)) {
        send(out, "event: ended\ndata: \n\n");
        return;
      }
      Moment moment = now.get();
      if (moment.over()) {
        send(out, "event: over\ndata: \n\n");
        return;
      }
      if (!moment.version().equals(told)) {
        told = moment.version();
        send(out, "id: " + told + "\ndata: \n\n");
        said = System.nanoTime();
      } else if (past(said, BREATH)) {
        send(out, ":\n\n");
        said = System.nanoTime();
      }
      Thread.sleep(look);
    }
  }

  private static boolean past(long since, Duration time) {
    return System.nanoTime() - since >= time.toNanos();
  }

  private static void send(PrintWriter out, String event) {
    out.write(event);
    out.flush();
  }
}
