package org.variorum.harvest.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host's name; none of them is trusted. */
@FunctionalInterface
public interface HostResolver {

  /** Asks the system; names at and below {@code localhost} are the loopback (RFC 6761, 6.3). */
  HostResolver SYSTEM =
      host ->
          host.equals("localhost") || host.endsWith(".localhost")
              ? new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")}
              : InetAddress.getAllByName(host);

  /** The addresses of {@code host}, at least one. */
  InetAddress[] resolve(String host) throws UnknownHostException;
}
