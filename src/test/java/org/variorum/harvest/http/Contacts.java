package org.variorum.harvest.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.ssl.SSLContexts;

/**
 * Lets a fetcher connect to one port of the loopback and to nothing else, however broken its own
 * guard is, and remembers who else was to be contacted.
 */
public final class Contacts {

  private final int port;
  private final List<SocketAddress> others = new CopyOnWriteArrayList<>();

  public Contacts(int port) {
    this.port = port;
  }

  public List<SocketAddress> others() {
    return List.copyOf(others);
  }

  /** A fetcher to which names below localhost are this machine, and may be. */
  public Fetcher fetcher(FetchSettings settings) {
    FetchSettings local = settings.allowing(AllowedHosts.of("*.localhost"));
    GuardedResolver resolver =
        new GuardedResolver(Contacts::resolve, local.allowedHosts(), settings.connect());
    return new Fetcher(
        local,
        resolver,
        Connections.client(
            local,
            resolver,
            _ -> new OnlyThere(),
            new DefaultClientTlsStrategy(SSLContexts.createDefault())));
  }

  private static InetAddress[] resolve(String host) throws UnknownHostException {
    if (host.equals("localhost") || host.endsWith(".localhost")) {
      return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }
    return switch (host) {
      case "inner.example" ->
          new InetAddress[] {InetAddress.ofLiteral("10.0.0.1"), InetAddress.ofLiteral("::1")};
      case "outer.example" -> new InetAddress[] {InetAddress.ofLiteral("1.1.1.1")};
      default -> throw new UnknownHostException(host);
    };
  }

  private final class OnlyThere extends Socket {

    OnlyThere() {
      super(Proxy.NO_PROXY);
    }

    @Override
    public void connect(SocketAddress address, int timeout) throws IOException {
      if (!(address instanceof InetSocketAddress there
          && there.getAddress().isLoopbackAddress()
          && there.getPort() == port)) {
        others.add(address);
        throw new ConnectException("a test contacts nobody else");
      }
      super.connect(address, timeout);
    }
  }
}
