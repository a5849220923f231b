package org.variorum.harvest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final Duration LONG = Duration.ofHours(1);

  private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);

  @AfterEach
  void stop() {
    timer.shutdownNow();
  }

  @Test
  void endsWhatGoesOnWhenTimeIsUp() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    try (Deadline deadline = new Deadline(timer, Duration.ofMillis(1))) {
      deadline.watch(() -> ending(ended));

      assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(deadline.expired()).isTrue();
      assertThat(deadline.rest()).isZero();
    }
  }

  @Test
  void endsAtOnceWhatBeginsTooLate() {
    try (Deadline deadline = new Deadline(timer, Duration.ofNanos(1))) {
      CountDownLatch ended = new CountDownLatch(1);
      deadline.watch(() -> ending(ended));

      assertThat(ended.getCount()).isZero();
    }
  }

  @Test
  void endsTheLatestRequestOnly() {
    AtomicInteger first = new AtomicInteger();
    AtomicInteger second = new AtomicInteger();
    try (Deadline deadline = new Deadline(timer, LONG)) {
      deadline.watch(() -> first.incrementAndGet() > 0);
      deadline.watch(() -> second.incrementAndGet() > 0);
      deadline.cancel();
    }
    assertThat(first).hasValue(0);
    assertThat(second).hasValue(1);
  }

  @Test
  void leavesNothingBehind() {
    timer.setRemoveOnCancelPolicy(true);
    try (Deadline deadline = new Deadline(timer, LONG)) {
      deadline.cancelAfter(LONG).cancel(false);
      assertThat(timer.getQueue()).hasSize(1);
      assertThat(deadline.expired()).isFalse();
      assertThat(deadline.rest()).isPositive();
    }
    assertThat(timer.getQueue()).isEmpty();
  }

  private static boolean ending(CountDownLatch ended) {
    ended.countDown();
    return true;
  }
}
