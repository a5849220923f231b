package org.variorum.harvest.http;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalLong;

/** Reads the host of an address as browsers do (WHATWG URL, 3.5), so that no number hides in it. */
final class WebHost {

  private static final int LONGEST = 253;
  private static final String FORBIDDEN = "#/:<>?@[\\]^|%\"`{}";

  private WebHost() {}

  /**
   * The host in ASCII and lower case, without a closing dot; an IPv4 address in four decimal parts,
   * an IPv6 address in brackets.
   *
   * @throws BadAddress when it is none
   */
  static String parse(String text) throws BadAddress {
    if (text.startsWith("[")) {
      return ipv6(text);
    }
    String host = ascii(decoded(text)).toLowerCase(Locale.ROOT);
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    if (host.isEmpty() || host.length() > LONGEST || host.startsWith(".") || host.contains("..")) {
      throw new BadAddress("its host is no name");
    }
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (c <= ' ' || c >= 0x7f || FORBIDDEN.indexOf(c) >= 0) {
        throw new BadAddress("its host has a character that no name has");
      }
    }
    String last = host.substring(host.lastIndexOf('.') + 1);
    return last.chars().allMatch(WebHost::isDigit)
            || last.startsWith("0x") && number(last).isPresent()
        ? ipv4(host)
        : host;
  }

  private static String ipv6(String text) throws BadAddress {
    // a zone names one of our own network cards
    if (text.endsWith("]") && text.indexOf('%') < 0 && text.indexOf(':') > 0) {
      try {
        InetAddress address = InetAddress.ofLiteral(text.substring(1, text.length() - 1));
        String canonical = address.getHostAddress();
        return canonical.indexOf(':') < 0 ? canonical : "[" + canonical + "]";
      } catch (IllegalArgumentException invalid) {
        // said below
      }
    }
    throw new BadAddress("its host is no IPv6 address");
  }

  private static String ipv4(String host) throws BadAddress {
    String[] parts = host.split("\\.", -1);
    long address = 0;
    if (parts.length <= 4) {
      for (int i = 0; i < parts.length; i++) {
        boolean last = i == parts.length - 1;
        int bytes = last ? 5 - parts.length : 1;
        OptionalLong part = number(parts[i]);
        if (part.isEmpty() || part.getAsLong() >= 1L << 8 * bytes) {
          throw new BadAddress("its host ends like an IPv4 address but is none");
        }
        address = address << 8 * bytes | part.getAsLong();
      }
      return (address >> 24)
          + "."
          + (address >> 16 & 255)
          + "."
          + (address >> 8 & 255)
          + "."
          + (address & 255);
    }
    throw new BadAddress("its host ends like an IPv4 address but is none");
  }

  /** A part of an IPv4 address: decimal, octal after "0", hexadecimal after "0x". */
  private static OptionalLong number(String part) {
    if (part.isEmpty() || part.length() > 32) {
      return OptionalLong.empty();
    }
    int radix = part.startsWith("0x") ? 16 : part.startsWith("0") && part.length() > 1 ? 8 : 10;
    String digits = part.substring(radix == 16 ? 2 : radix == 8 ? 1 : 0);
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), radix);
      if (digit < 0) {
        return OptionalLong.empty();
      }
      value = Math.min(value * radix + digit, 1L << 40);
    }
    return OptionalLong.of(value);
  }

  private static String decoded(String text) throws BadAddress {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException invalid) {
      throw new BadAddress("its host has a broken percent code");
    }
  }

  private static String ascii(String host) throws BadAddress {
    if (host.chars().allMatch(c -> c < 0x80)) {
      return host;
    }
    try {
      return IDN.toASCII(host.replace("\u00ad", ""), IDN.ALLOW_UNASSIGNED);
    } catch (RuntimeException invalid) {
      // besides IllegalArgumentException, some inputs end in an index out of bounds
      throw new BadAddress("its host can't be written in ASCII");
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
