package org.variorum.harvest.robots;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.harvest.robots.RobotsRules.Rule;

/** Reads the bytes of a robots.txt, which may be anything, through crawler-commons. */
final class RobotsText {

  /** RFC 9309, 2.5: at least 500 KiB; what comes after is not read. */
  private static final int MOST_BYTES = 512_000;

  /** The library takes the square of a line's length for some markup. */
  private static final int LONGEST_LINE = 1000;

  private static final int MOST_SITEMAPS = 100;

  /** As the library writes paths, with the two characters of patterns kept as codes. */
  private static final boolean[] SPECIAL = new boolean[128];

  static {
    SPECIAL['*'] = true;
    SPECIAL['$'] = true;
  }

  private RobotsText() {}

  static RobotsRules parse(byte[] bytes, String address, String productToken, Duration keep) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    SimpleRobotRules read =
        parser.parseContent(
            address,
            lines(bytes).getBytes(StandardCharsets.UTF_8),
            "text/plain",
            List.of(productToken.toLowerCase(Locale.ROOT)));
    return new RobotsRules(
        read.isAllowNone() ? RobotsRules.Access.NONE : RobotsRules.Access.BY_RULES,
        read.getRobotRules().stream()
            .map(each -> new Rule(each.isAllow(), each.getPrefix()))
            .toList(),
        read.getCrawlDelay() > 0
            ? Optional.of(RobotsRules.capped(Duration.ofMillis(read.getCrawlDelay())))
            : Optional.empty(),
        read.getSitemaps().stream().limit(MOST_SITEMAPS).flatMap(RobotsText::webAddress).toList(),
        keep);
  }

  /** Path and query of an address as rules are written. */
  static String path(URI address) {
    String path =
        address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return SimpleRobotRules.escapePath(path + query, SPECIAL);
  }

  private static Stream<URI> webAddress(String text) {
    try {
      URI address = new URI(text);
      String scheme = address.getScheme();
      return address.getHost() != null && ("http".equals(scheme) || "https".equals(scheme))
          ? Stream.of(address)
          : Stream.empty();
    } catch (java.net.URISyntaxException malformed) {
      return Stream.empty();
    }
  }

  /** The text without what no line needs: comments, NUL, the far end of endless lines. */
  private static String lines(byte[] bytes) {
    String text = new String(bytes, 0, Math.min(bytes.length, MOST_BYTES), charset(bytes));
    StringBuilder kept = new StringBuilder(text.length());
    int length = 0;
    boolean comment = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        if (length > 0) {
          kept.append('\n');
        }
        length = 0;
        comment = false;
      } else if (c == '#') {
        comment = true;
      } else if (!comment && c != 0 && c != '\uFEFF' && length++ < LONGEST_LINE) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    return bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }
}
