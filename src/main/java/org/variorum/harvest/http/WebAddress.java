package org.variorum.harvest.http;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * An address that we ask: http or https, without credentials and fragment, at a port that browsers
 * allow.
 *
 * @param host as {@link WebHost} writes it
 * @param port never negative
 * @param target path and query, percent-encoded, beginning with a slash
 */
record WebAddress(String scheme, String host, int port, String target) {

  private static final int LONGEST = 8000;

  /**
   * WHATWG Fetch, 2.8, 2024: ports of other protocols, which could be led to act on our request.
   */
  private static final Set<Integer> BAD_PORTS =
      Set.of(
          0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95,
          101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179,
          389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601,
          636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566,
          6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080);

  static WebAddress of(URI address) throws BadAddress {
    return parse(address.toString());
  }

  /** Where {@code location}, a header's value, leads from here (RFC 3986, 5.2). */
  WebAddress resolve(String location) throws BadAddress {
    String reference = tidied(utf8(location));
    if (schemeEnd(reference) >= 0) {
      return parse(reference);
    }
    reference = withSlashes(reference);
    if (reference.startsWith("//")) {
      return parse(scheme + ":" + reference);
    }
    String origin = scheme + "://" + authority();
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    if (reference.startsWith("/")) {
      return parse(origin + reference);
    }
    if (reference.isEmpty() || reference.startsWith("#")) {
      return this;
    }
    if (reference.startsWith("?")) {
      return parse(origin + path + reference);
    }
    return parse(origin + path.substring(0, path.lastIndexOf('/') + 1) + reference);
  }

  private static WebAddress parse(String text) throws BadAddress {
    String address = tidied(text);
    if (address.length() > LONGEST) {
      throw new BadAddress("it is longer than " + LONGEST + " characters");
    }
    int colon = schemeEnd(address);
    String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new BadAddress("it is neither http nor https");
    }
    String rest = withSlashes(address.substring(colon + 1));
    if (!rest.startsWith("//")) {
      throw new BadAddress("it has no host");
    }
    int end = endOfAuthority(rest);
    String authority = rest.substring(2, end);
    if (authority.indexOf('@') >= 0) {
      throw new BadAddress("it has a user name or a password");
    }
    int portColon =
        authority.startsWith("[") ? authority.indexOf("]:") + 1 : authority.indexOf(':');
    boolean withPort = portColon > 0;
    String host = WebHost.parse(withPort ? authority.substring(0, portColon) : authority);
    int port = port(withPort ? authority.substring(portColon + 1) : "", scheme);
    WebAddress parsed = new WebAddress(scheme, host, port, target(rest.substring(end)));
    try {
      parsed.uri();
    } catch (IllegalArgumentException unwritable) {
      throw new BadAddress("it is malformed");
    }
    return parsed;
  }

  private static int port(String digits, String scheme) throws BadAddress {
    if (digits.isEmpty()) {
      return scheme.equals("http") ? 80 : 443;
    }
    if (digits.length() > 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new BadAddress("its port is no number");
    }
    int port = Integer.parseInt(digits);
    if (port > 65535 || BAD_PORTS.contains(port)) {
      throw new BadAddress("its port " + port + " is not one of the web's");
    }
    return port;
  }

  private static String target(String text) {
    int fragment = text.indexOf('#');
    String target = fragment < 0 ? text : text.substring(0, fragment);
    int query = target.indexOf('?');
    String path = withoutDots(query < 0 ? target : target.substring(0, query));
    return encoded(path, "[]") + (query < 0 ? "" : encoded(target.substring(query), ""));
  }

  /** RFC 3986, 5.2.4. */
  private static String withoutDots(String path) {
    if (path.isEmpty()) {
      return "/";
    }
    if (!path.contains("/.")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean up = segments[i].equals("..");
      if (up) {
        kept.pollLast();
      }
      if (!up && !segments[i].equals(".")) {
        kept.addLast(segments[i]);
      } else if (i == segments.length - 1) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }

  private static String encoded(String text, String besides) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder encoded = new StringBuilder(bytes.length + 16);
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xff;
      // a percent sign that begins no code stands for itself
      boolean bare = c == '%' && !(hex(bytes, i + 1) && hex(bytes, i + 2));
      if (bare
          || c <= ' '
          || c >= 0x7f
          || "\"<>\\^`{|}".indexOf(c) >= 0
          || besides.indexOf(c) >= 0) {
        appendCode(encoded, c);
      } else {
        encoded.append((char) c);
      }
    }
    return encoded.toString();
  }

  private static boolean hex(byte[] bytes, int at) {
    return at < bytes.length && Character.digit((char) bytes[at], 16) >= 0;
  }

  private static void appendCode(StringBuilder text, int c) {
    text.append('%')
        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
  }

  /** Headers come as bytes in the disguise of Latin-1. */
  private static String utf8(String header) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException other) {
      return header;
    }
  }

  private static String tidied(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return text.substring(start, end).replace("\t", "").replace("\r", "").replace("\n", "");
  }

  private static String withSlashes(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '?' && text.charAt(end) != '#') {
      end++;
    }
    return text.substring(0, end).replace('\\', '/') + text.substring(end);
  }

  private static int schemeEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'))) {
        return -1;
      }
    }
    return -1;
  }

  private static int endOfAuthority(String rest) {
    for (int i = 2; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return i;
      }
    }
    return rest.length();
  }

  boolean secure() {
    return scheme.equals("https");
  }

  /** RFC 6454, 4. */
  boolean sameOrigin(WebAddress other) {
    return scheme.equals(other.scheme) && host.equals(other.host) && port == other.port;
  }

  URI uri() {
    return URI.create(toString());
  }

  private String authority() {
    return port == (secure() ? 443 : 80) ? host : host + ":" + port;
  }

  @Override
  public String toString() {
    return scheme + "://" + authority() + target;
  }
}
