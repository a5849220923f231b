package org.variorum.admin.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LiveStreamsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void tellsOncePerChangeAndThenThatItIsOver() throws Exception {
    assertThat(
            body(
                streams(any -> true, LONG),
                null,
                List.of(at("a"), at("a"), at("b"), new Moment("c", true))))
        .isEqualTo("retry: 2000\n\nid: a\ndata: \n\nid: b\ndata: \n\nevent: over\ndata: \n\n");
  }

  @Test
  void tellsNothingThatWasToldBeforeTheConnectionBroke() throws Exception {
    assertThat(
            body(streams(any -> true, LONG), "a", List.of(at("a"), at("a"), new Moment("a", true))))
        .isEqualTo("retry: 2000\n\nevent: over\ndata: \n\n");
  }

  @Test
  void endsWithItsSession() throws Exception {
    AtomicInteger looks = new AtomicInteger();
    assertThat(
            body(
                streams(any -> looks.incrementAndGet() < 3, LONG),
                null,
                List.of(at("a"), at("b"), at("c"))))
        .isEqualTo("retry: 2000\n\nid: a\ndata: \n\nid: b\ndata: \n\nevent: ended\ndata: \n\n");
  }

  @Test
  void endsInTimeAlsoWhereNothingHappens() throws Exception {
    MockHttpServletResponse answer =
        follow(streams(any -> true, Duration.ofMillis(20)), "ida", () -> at("a"));
    assertThat(answer.getContentAsString()).isEqualTo("retry: 2000\n\nid: a\ndata: \n\n");
  }

  @Test
  void endsWhenTheProgramStops() throws Exception {
    LiveStreams streams = streams(any -> true, LONG);
    follow(
        streams,
        "ida",
        () -> {
          streams.stop();
          return at("a");
        });
  }

  @Test
  void givesNobodyMoreThanAFew() throws Exception {
    LiveStreams streams = streams(any -> true, LONG);
    CountDownLatch held = new CountDownLatch(LiveStreams.MOST_OF_ONE);
    CountDownLatch end = new CountDownLatch(1);
    List<Thread> open = new ArrayList<>();
    for (int i = 0; i < LiveStreams.MOST_OF_ONE; i++) {
      open.add(
          Thread.startVirtualThread(
              () ->
                  unchecked(
                      () ->
                          follow(
                              streams,
                              "ida",
                              () -> {
                                held.countDown();
                                await(end);
                                return Moment.OVER;
                              }))));
    }
    held.await();
    assertThat(follow(streams, "ida", () -> Moment.OVER).getStatus()).isEqualTo(503);
    assertThat(follow(streams, "odo", () -> Moment.OVER).getStatus()).isEqualTo(200);
    end.countDown();
    for (Thread each : open) {
      each.join();
    }
    assertThat(follow(streams, "ida", () -> Moment.OVER).getStatus()).isEqualTo(200);
  }

  @Test
  void aProcessHoldsNoMoreThanItMay() {
    Callers callers = new Callers(2, 1);
    assertThat(callers.enter("a")).isTrue();
    assertThat(callers.enter("a")).isFalse();
    assertThat(callers.enter("b")).isTrue();
    assertThat(callers.enter("c")).isFalse();
    callers.leave("a");
    assertThat(callers.enter("c")).isTrue();
  }

  @Test
  void isKeptByNoCache() throws Exception {
    MockHttpServletResponse answer =
        follow(streams(any -> true, LONG), "ida", List.of(at("x"), Moment.OVER).iterator()::next);
    assertThat(answer.getContentType()).startsWith("text/event-stream");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
  }

  private static LiveStreams streams(Predicate<String> open, Duration longest) {
    return new LiveStreams(open, longest, Duration.ofMillis(1));
  }

  private static Moment at(String version) {
    return new Moment(version, false);
  }

  private static String body(LiveStreams streams, @Nullable String last, List<Moment> moments)
      throws IOException {
    Iterator<Moment> next = moments.iterator();
    MockHttpServletRequest request = request("ida");
    if (last != null) {
      request.addHeader("Last-Event-ID", last);
    }
    MockHttpServletResponse answer = new MockHttpServletResponse();
    streams.follow(request, answer, next::next);
    return answer.getContentAsString();
  }

  private static MockHttpServletResponse follow(
      LiveStreams streams, String who, Supplier<Moment> now) throws IOException {
    MockHttpServletResponse answer = new MockHttpServletResponse();
    streams.follow(request(who), answer, now);
    return answer;
  }

  private static MockHttpServletRequest request(String who) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setUserPrincipal(() -> who);
    request.getSession(true);
    return request;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static void unchecked(Work work) {
    try {
      work.run();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
