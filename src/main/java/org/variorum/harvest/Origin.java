package org.variorum.harvest;

import java.net.URI;
import java.util.Locale;

/**
 * Scheme, host and port of an address (RFC 6454), which is what robots.txt and politeness go by.
 */
final class Origin {

  private Origin() {}

  /** The origin of an absolute http or https address, without its scheme's own port. */
  static String of(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    String host = address.getHost().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    boolean plain = address.getPort() < 0 || address.getPort() == usual;
    return scheme + "://" + host + (plain ? "" : ":" + address.getPort());
  }
}
