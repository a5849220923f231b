package org.variorum.harvest.http;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * When everything about one fetch must have ended: whatever is going on then has its connection
 * closed under it.
 */
final class Deadline implements AutoCloseable {

  /** Of the fetch that the current thread works at. */
  static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

  private final ScheduledExecutorService timer;
  private final ScheduledFuture<?> alarm;
  private final long end;
  private @Nullable Cancellable current;

  Deadline(ScheduledExecutorService timer, Duration whole) {
    this.timer = timer;
    this.end = System.nanoTime() + whole.toNanos();
    this.alarm = timer.schedule(this::cancel, whole.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** From now on, {@code request} is what goes on. */
  synchronized void watch(Cancellable request) {
    current = request;
    if (expired()) {
      request.cancel();
    }
  }

  /** Lets what goes on last no longer than {@code rest}; the result ends that. */
  ScheduledFuture<?> cancelAfter(Duration rest) {
    return timer.schedule(this::cancel, rest.toNanos(), TimeUnit.NANOSECONDS);
  }

  synchronized void cancel() {
    if (current != null) {
      current.cancel();
    }
  }

  boolean expired() {
    return System.nanoTime() - end >= 0;
  }

  /** Never negative. */
  Duration rest() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  @Override
  public void close() {
    alarm.cancel(false);
  }
}
