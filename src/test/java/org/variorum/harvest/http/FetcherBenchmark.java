package org.variorum.harvest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.variorum.harvest.http.Answer.Document;

/**
 * Measures how many requests a second a fetcher makes, of one host and of hundreds at once, each
 * one request at a time; the server runs in the same process. No test: it runs only when it is
 * named, {@code mvn test -Dtest=FetcherBenchmark}, and asserts nothing of speed.
 */
class FetcherBenchmark {

  private static final int HOSTS = 200;
  private static final int REQUESTS = 40_000;

  private final byte[] page = "<p>Nothing but words.</p>".repeat(800).getBytes(UTF_8);
  private final byte[] packed = Packing.gzip(page);
  private final RogueServer server =
      new RogueServer(
          _ ->
              (_, line) -> {
                line.write(
                    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                        + packed.length
                        + "\r\n\r\n");
                line.write(packed);
              });

  @Test
  void requestsASecond() throws Exception {
    try (server;
        Fetcher fetcher = new Contacts(server.port()).fetcher(FetchSettings.of("Variorum/0.1"))) {
      run(fetcher, HOSTS, REQUESTS);
      System.out.printf(
          Locale.ROOT, "One host: %,.0f requests a second%n", run(fetcher, 1, REQUESTS / 4));
      System.out.printf(
          Locale.ROOT, "%d hosts: %,.0f requests a second%n", HOSTS, run(fetcher, HOSTS, REQUESTS));
    }
  }

  private double run(Fetcher fetcher, int hosts, int requests) throws Exception {
    server.forget();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> all = new ArrayList<>();
      for (int host = 0; host < hosts; host++) {
        URI address = URI.create("http://h" + host + ".localhost:" + server.port() + "/");
        all.add(threads.submit(asking(fetcher, address, requests / hosts)));
      }
      for (Future<Boolean> each : all) {
        assertThat(each.get()).isTrue();
      }
    }
    return requests / ((System.nanoTime() - start) / 1e9);
  }

  private Callable<Boolean> asking(Fetcher fetcher, URI address, int times) {
    return () -> {
      for (int i = 0; i < times; i++) {
        Answer answer = fetcher.fetch(Asked.anew(address, Purpose.PAGE));
        if (!(answer instanceof Document document) || document.body().length != page.length) {
          return false;
        }
      }
      return true;
    };
  }
}
