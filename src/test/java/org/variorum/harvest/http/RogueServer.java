package org.variorum.harvest.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A server on the loopback that writes whatever a behaviour tells it to, HTTP or not, and remembers
 * what it was asked.
 */
public final class RogueServer implements AutoCloseable {

  private static final int LONGEST_HEAD = 64 * 1024;

  private final ServerSocket socket;
  private final Function<Request, Behaviour> behaviours;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();

  /** Answers one request; an exception closes the connection. */
  @FunctionalInterface
  public interface Behaviour {
    void answer(Request request, Line line) throws IOException, InterruptedException;
  }

  /**
   * A request that came.
   *
   * @param connection which connection it came on, from 1
   * @param headers by their names in lower case
   */
  public record Request(int connection, String target, Map<String, String> headers) {

    public @Nullable String header(String name) {
      return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** The first label of the host's name. */
    public String name() {
      return headers.getOrDefault("host", "").replaceFirst("[.:].*", "");
    }
  }

  /** The connection of a request, for its answer. */
  public static final class Line {

    private final Socket socket;
    private final OutputStream out;

    private Line(Socket socket) throws IOException {
      this.socket = socket;
      this.out = socket.getOutputStream();
    }

    public void write(String text) throws IOException {
      write(text.getBytes(ISO_8859_1));
    }

    public void write(byte[] bytes) throws IOException {
      out.write(bytes);
    }

    public void hangUp() throws IOException {
      socket.close();
    }

    /** Closes with a reset instead of an orderly end. */
    public void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    /** Says nothing until the other side has closed. */
    public void awaitClose() throws IOException {
      InputStream in = socket.getInputStream();
      while (in.read() >= 0) {
        // what comes is of no interest
      }
    }
  }

  public RogueServer(Function<Request, Behaviour> behaviours) {
    this.behaviours = behaviours;
    try {
      socket = new ServerSocket();
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  public int port() {
    return socket.getLocalPort();
  }

  public List<Request> requests() {
    return List.copyOf(requests);
  }

  public void forget() {
    requests.clear();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        open.add(connection);
        threads.execute(() -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    int number = connections.incrementAndGet();
    try (connection) {
      connection.setTcpNoDelay(true);
      Line line = new Line(connection);
      InputStream in = new BufferedInputStream(connection.getInputStream());
      while (!connection.isClosed()) {
        Request request = read(number, in);
        if (request == null) {
          return;
        }
        requests.add(request);
        behaviours.apply(request).answer(request, line);
      }
    } catch (IOException closed) {
      // the other side had enough
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(connection);
    }
  }

  private static @Nullable Request read(int connection, InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!endsHead(head) && head.length() < LONGEST_HEAD) {
      int next = in.read();
      if (next < 0 || head.isEmpty() && next != 'G') {
        // TLS, or nothing more
        return null;
      }
      head.append((char) next);
    }
    String[] lines = head.toString().split("\r\n");
    Map<String, String> headers = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(
          lines[i].substring(0, colon).toLowerCase(Locale.ROOT), lines[i].substring(colon + 1).strip());
    }
    return new Request(connection, lines[0].split(" ")[1], headers);
  }

  private static boolean endsHead(StringBuilder head) {
    int length = head.length();
    return length > 3 && head.substring(length - 4).equals("\r\n\r\n");
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket each : open) {
        each.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
