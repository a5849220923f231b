package org.variorum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.variorum.harvest.HostSession.Read;
import org.variorum.harvest.http.AllowedHosts;
import org.variorum.harvest.http.Answer;
import org.variorum.harvest.http.Asked;
import org.variorum.harvest.http.Contacts;
import org.variorum.harvest.http.FetchSettings;
import org.variorum.harvest.http.Fetcher;
import org.variorum.harvest.http.Purpose;
import org.variorum.harvest.http.RogueServer;

class HostSessionTest {

  private static final int LARGE = 4_000_000;

  /** Twenty hosts send large documents at once; two places are free for such. */
  @Test
  void readsFewLargeDocumentsAtATimeAndForgetsThem() throws Exception {
    AtomicInteger held = new AtomicInteger();
    List<Integer> seen = new CopyOnWriteArrayList<>();
    try (RogueServer server = new RogueServer(_ -> HostSessionTest::answer);
        Fetcher fetcher = fetcher(server);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Read<Integer>>> reads = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        URI address = URI.create("http://h" + i + ".localhost:" + server.port() + "/");
        HostSession session = session(address, fetcher);
        reads.add(
            threads.submit(
                () ->
                    session.read(
                        Asked.anew(address, Purpose.PAGE),
                        document -> {
                          seen.add(held.incrementAndGet());
                          Thread.yield();
                          int length = document.body().length;
                          held.decrementAndGet();
                          return length;
                        })));
      }
      for (Future<Read<Integer>> each : reads) {
        Read<Integer> read = each.get();
        assertThat(read.made()).isEqualTo(LARGE);
        assertThat(read.reply().bytes()).isEqualTo(LARGE);
        assertThat(read.reply().answer())
            .isInstanceOfSatisfying(
                Answer.Document.class, document -> assertThat(document.body()).isEmpty());
      }
    }
    assertThat(seen).hasSize(20).allMatch(now -> now <= 2);
  }

  private static HostSession session(URI address, Fetcher fetcher) {
    Host host = new Host(1, Origin.of(address), null, null, null, null, null, 0, null);
    return new HostSession(host, Duration.ZERO, fetcher, Clock.systemUTC());
  }

  private static Fetcher fetcher(RogueServer server) {
    Duration patience = Duration.ofMinutes(1);
    return new Contacts(server.port())
        .fetcher(
            new FetchSettings("Variorum/0.1", patience, patience, patience, 8, AllowedHosts.NONE, 100, 2));
  }

  private static void answer(RogueServer.Request request, RogueServer.Line line)
      throws IOException {
    line.write("HTTP/1.1 200 OK\r\nContent-Length: " + LARGE + "\r\n\r\n");
    line.write(new byte[LARGE]);
  }
}
