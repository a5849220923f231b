package org.variorum.harvest.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses as feeds and pages write them, mended as browsers mend them (WHATWG URL). */
final class Addresses {

  private static final int LONGEST = 2_000;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Addresses() {}

  /**
   * What {@code written} means on a page at {@code base}.
   *
   * @return absolute http or https, with a host; null if it is no such address
   */
  static @Nullable URI resolve(URI base, @Nullable String written) {
    URI uri = reference(base, written);
    if (uri == null || uri.getScheme() == null || uri.getHost() == null) {
      return null;
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https")) && uri.getRawUserInfo() == null
        ? uri
        : null;
  }

  /** The same for a base, which may be relative itself; the old base if it says nothing. */
  static URI base(URI outer, @Nullable String written) {
    URI base = resolve(outer, written);
    return base == null ? outer : base;
  }

  private static @Nullable URI reference(URI base, @Nullable String written) {
    if (written == null || written.length() > LONGEST * 2) {
      return null;
    }
    String text = cleaned(written);
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    try {
      if (text.charAt(0) == '?') {
        // java.net.URI would drop the last segment of the path (RFC 3986, 5.4 keeps it)
        String whole = base.toString();
        return new URI(whole.replaceFirst("[?#].*$", "") + text);
      }
      URI uri = new URI(withPlainHost(text));
      return uri.isAbsolute() ? lowered(uri, text) : base.resolve(uri);
    } catch (URISyntaxException | IllegalArgumentException unreadable) {
      return null;
    }
  }

  private static URI lowered(URI uri, String text) throws URISyntaxException {
    String scheme = uri.getScheme();
    String lower = scheme.toLowerCase(Locale.ROOT);
    return scheme.equals(lower) ? uri : new URI(lower + text.substring(scheme.length()));
  }

  /** Without white space around and line breaks within; what no address may hold is escaped. */
  private static String cleaned(String written) {
    // escaped once too often, as in many feeds; nobody names a parameter "amp;"
    String text = written.strip().replace("&amp;", "&");
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length() + 20);
    boolean tail = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        continue;
      }
      tail |= i > 8 && (c == '/' || c == '?' || c == '#');
      if (c == '\\') {
        clean.append(tail && clean.indexOf("?") >= 0 ? "%5C" : "/");
      } else if (c == '%' && !isEscape(text, i)) {
        clean.append("%25");
      } else if (c == '#' && clean.indexOf("#") >= 0) {
        clean.append("%23");
      } else if (c <= ' '
          || c == 127
          || "\"<>^`{|}".indexOf(c) >= 0
          || tail && (c == '[' || c == ']')) {
        clean.append('%').append(HEX.toHexDigits((byte) c));
      } else if (c > 127 && tail) {
        int end = Character.isHighSurrogate(c) && i + 1 < text.length() ? i + 2 : i + 1;
        for (byte b : text.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
          clean.append('%').append(HEX.toHexDigits(b));
        }
        i = end - 1;
      } else {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= '0' && c <= '9'
              || c >= 'A' && c <= 'Z'
              || "/-.:_?=&~+,;".indexOf(c) >= 0;
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  /** With the host in the letters that name servers know (RFC 3490). */
  private static String withPlainHost(String text) {
    int slashes = text.indexOf("//");
    if (slashes < 0 || slashes > 6) {
      return text;
    }
    int end = slashes + 2;
    boolean plain = true;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      plain &= text.charAt(end) < 128;
      end++;
    }
    return plain
        ? text
        : text.substring(0, slashes + 2)
            + IDN.toASCII(text.substring(slashes + 2, end))
            + text.substring(end);
  }
}
