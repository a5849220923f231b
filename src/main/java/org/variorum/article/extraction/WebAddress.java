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

  /** {@code address}, which may be relative to {@code base}. */
  static String resolved(String base, String address) {
    if (address.isBlank() || address.length() > LONGEST) {
      return "";
    }
    String web = orEmpty(address);
    return web.isEmpty() ? orEmpty(StringUtil.resolve(base, address.strip())) : web;
  }
}
