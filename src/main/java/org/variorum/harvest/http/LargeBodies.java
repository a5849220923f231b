package org.variorum.harvest.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Room for a few large bodies at a time, so that hundreds at once don't fill the memory. A fetch
 * takes one place at most and waits for it no longer than its own deadline, so nobody waits for
 * ever.
 */
final class LargeBodies {

  /** What a body may measure, packed or unpacked, without asking. */
  static final int FREE = 1_000_000;

  /** What one place is for. */
  private static final int SIZE = 10_000_000;

  private final int most;
  private final Semaphore places;

  LargeBodies(int most) {
    this.most = most;
    this.places = new Semaphore(most, true);
  }

  /** One fetch's claim; closing it gives the place back. */
  final class Place implements AutoCloseable {

    private final int size;
    private boolean taken;

    /** For a body of up to {@code largest} bytes, which may take several of the places. */
    Place(int largest) {
      size = Math.min(most, Math.ceilDiv(largest, SIZE));
    }

    /**
     * Makes sure that a body of {@code bytes} may be held.
     *
     * @throws NoPlace when none got free before the deadline
     */
    void allow(long bytes, Deadline deadline) throws NoPlace {
      if (bytes <= FREE || taken) {
        return;
      }
      try {
        taken = places.tryAcquire(size, deadline.rest().toNanos(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      if (!taken) {
        throw new NoPlace();
      }
    }

    boolean taken() {
      return taken;
    }

    @Override
    public void close() {
      if (taken) {
        taken = false;
        places.release(size);
      }
    }
  }

  /** All places were taken for too long. */
  static final class NoPlace extends Exception {
    NoPlace() {
      super("no place for a large body", null, false, false);
    }
  }
}
