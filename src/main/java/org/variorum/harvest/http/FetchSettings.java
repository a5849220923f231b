package org.variorum.harvest.http;

import java.time.Duration;

/**
 * How a {@link Fetcher} behaves.
 *
 * @param userAgent the User-Agent header; its first word, up to a slash, is our name in robots.txt
 * @param connect the longest wait for a connection, and for the name's address
 * @param read the longest silence of a server
 * @param whole the longest time for everything: name, redirects, body; it ends then, whatever the
 *     server does
 * @param mostRedirects how many redirects are followed
 * @param allowedHosts hosts that need not be public
 * @param mostConnections how many connections are open at a time, idle ones included
 * @param mostLargeBodies how many bodies of 1 to 10 MB are held at a time; others wait, and a larger
 *     one counts as several
 */
public record FetchSettings(
    String userAgent,
    Duration connect,
    Duration read,
    Duration whole,
    int mostRedirects,
    AllowedHosts allowedHosts,
    int mostConnections,
    int mostLargeBodies) {

  public FetchSettings {
    if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw new IllegalArgumentException(
          "The user agent must be printable ASCII, such as Variorum/0.1 (+https://…).");
    }
    if (!positive(connect) || !positive(read) || !positive(whole)) {
      throw new IllegalArgumentException("The waits for a server must be longer than nothing.");
    }
    if (mostRedirects < 0 || mostConnections < 1 || mostLargeBodies < 1) {
      throw new IllegalArgumentException("There must be room for one connection and one body.");
    }
  }

  /** The usual waits, nothing but public addresses. */
  public static FetchSettings of(String userAgent) {
    return new FetchSettings(
        userAgent,
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        8,
        AllowedHosts.NONE,
        1000,
        8);
  }

  public FetchSettings allowing(AllowedHosts hosts) {
    return new FetchSettings(
        userAgent, connect, read, whole, mostRedirects, hosts, mostConnections, mostLargeBodies);
  }

  public FetchSettings waiting(Duration forConnection, Duration forBytes, Duration forAll) {
    return new FetchSettings(
        userAgent,
        forConnection,
        forBytes,
        forAll,
        mostRedirects,
        allowedHosts,
        mostConnections,
        mostLargeBodies);
  }

  /** Our name in robots.txt and X-Robots-Tag (RFC 9309, 2.2.1). */
  public String productToken() {
    return userAgent.strip().split("[/ (;]", 2)[0];
  }

  private static boolean positive(Duration duration) {
    return duration.isPositive();
  }
}
