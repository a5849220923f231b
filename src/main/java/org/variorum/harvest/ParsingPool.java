package org.variorum.harvest;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * As many threads as there are processors, for what needs one: some hundred hosts are waited for at
 * once, but what they send is read by few.
 */
@Component
class ParsingPool implements AutoCloseable {

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().name("parsing-", 0).daemon().factory());

  /**
   * Does {@code work} on one of the threads and waits for it; what it throws comes out as it is.
   */
  <T> T call(Callable<T> work) throws Exception {
    try {
      return threads.submit(work).get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case Exception exception -> throw exception;
        case Error error -> throw error;
        case null, default -> throw failed;
      }
    }
  }

  /** Work that throws nothing but what its callers need not expect. */
  interface Reading<T> {
    T read();
  }

  /** As {@link #call}, for work that throws no checked exception. */
  <T> T run(Reading<T> work) throws InterruptedException {
    try {
      return call(work::read);
    } catch (InterruptedException | RuntimeException expected) {
      throw expected;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
