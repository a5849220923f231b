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
    // of a name with an underscore, java.net.URI knows no host
    String authority = address.getRawAuthority().toLowerCase(Locale.ROOT);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    String usual = scheme.equals("https") ? ":(443)?$" : ":(80)?$";
    return scheme + "://" + host.replaceFirst(usual, "");
  }
}
