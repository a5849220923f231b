package org.variorum.article.extraction;

import java.util.Locale;
import org.jsoup.internal.StringUtil;

/** Addresses found in pages: absolute http and https only. */
final class WebAddress {

  private static final int LONGEST = 2_000;

  private WebAddress() {}

  static String orEmpty(String address) {
    String stripped = address.strip();
    String lower = stripped.length() > LONGEST ? "" : stripped.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("https://") || lower.startsWith("http://");
    return web && stripped.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<') ? stripped : "";
  }

  /** The host of an absolute address in lower case, without "www."; empty where it has none. */
  static String host(String address) {
    int start = address.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = start + 3;
    while (end < address.length() && "/:?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(start + 3, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** {@code address}, which may be relative to {@code base}. */
  static String resolved(String base, String address) {
    if (address.isBlank() || address.length() > LONGEST) {
      return "";
    }
    String web = orEmpty(address);
    return web.isEmpty() ? orEmpty(StringUtil.resolve(base, address.strip())) : web;
  }
}
