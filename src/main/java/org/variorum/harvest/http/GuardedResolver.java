package org.variorum.harvest.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses that a connection is made to, and leaves out those that are not public. What
 * is checked here is what the connection gets, so a name that answers differently the next time
 * (DNS rebinding) gains nothing. A host of which only some addresses are public is asked at those:
 * many hosts announce an inner address besides by mistake.
 */
final class GuardedResolver implements DnsResolver, AutoCloseable {

  private static final int MOST_LOOKUPS = 32;
  private static final int MOST_WAITING = 2000;

  private final HostResolver hosts;
  private final AllowedHosts allowed;
  private final Duration patience;
  private final ThreadPoolExecutor lookups;

  GuardedResolver(HostResolver hosts, AllowedHosts allowed, Duration patience) {
    this.hosts = hosts;
    this.allowed = allowed;
    this.patience = patience;
    // the system's lookup can't be interrupted and holds on to its carrier of virtual threads
    this.lookups =
        new ThreadPoolExecutor(
            MOST_LOOKUPS,
            MOST_LOOKUPS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("host-lookup-", 0).factory());
    this.lookups.allowCoreThreadTimeOut(true);
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = find(host);
    if (all.length == 0) {
      throw new UnknownHostException(host);
    }
    if (allowed.allows(host)) {
      return all;
    }
    InetAddress[] open =
        Arrays.stream(all).filter(PublicAddresses::isPublic).toArray(InetAddress[]::new);
    if (open.length == 0) {
      throw new ForbiddenAddress(host);
    }
    return open;
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    return Arrays.stream(resolve(host)).map(each -> new InetSocketAddress(each, port)).toList();
  }

  private InetAddress[] find(String host) throws UnknownHostException {
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    char last = bare.charAt(bare.length() - 1);
    if (bare.indexOf(':') >= 0 || last >= '0' && last <= '9' && isLiteral(bare)) {
      return new InetAddress[] {InetAddress.ofLiteral(bare)};
    }
    Duration rest = Deadline.CURRENT.isBound() ? Deadline.CURRENT.get().rest() : patience;
    return lookUp(bare, rest.compareTo(patience) < 0 ? rest : patience);
  }

  private static boolean isLiteral(String host) {
    return host.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
  }

  private InetAddress[] lookUp(String host, Duration longest) throws UnknownHostException {
    Future<InetAddress[]> found;
    try {
      found = lookups.submit(() -> hosts.resolve(host));
    } catch (RejectedExecutionException busy) {
      throw new UnknownHostException("too many names are being looked up");
    }
    try {
      return found.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failed) {
      throw new UnknownHostException(host);
    } catch (TimeoutException slow) {
      throw new UnknownHostException(host + " was not found in time");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException("the lookup was stopped");
    } finally {
      found.cancel(true);
    }
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  @Override
  public void close() {
    lookups.shutdownNow();
  }
}
