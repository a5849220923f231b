package org.variorum.harvest;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this installation reads the web; each is a setting {@code variorum.harvest.…}.
 *
 * @param enabled whether workers fetch at all
 * @param contact an address or e-mail at which outlets reach whoever runs this installation
 * @param hosts how many hosts a process works at at once
 * @param gap the least pause between two requests to a host
 * @param longestGap the longest crawl-delay that is honoured; longer ones count as this
 * @param shortestRhythm the least time from one visit of a feed to the next
 * @param longestRhythm the most
 * @param reread after which times an article is read again, counted from its first reading
 * @param logKept how long the fetch log is kept
 * @param allowedHosts names that may resolve to addresses that are not public, for test servers
 */
@ConfigurationProperties("variorum.harvest")
record HarvestSettings(
    boolean enabled,
    String contact,
    int hosts,
    Duration gap,
    Duration longestGap,
    Duration shortestRhythm,
    Duration longestRhythm,
    List<Duration> reread,
    Duration logKept,
    List<String> allowedHosts,
    Duration connectTimeout,
    Duration readTimeout,
    Duration wholeTimeout) {

  /** Our name in robots.txt. */
  static final String PRODUCT = "Variorum";

  HarvestSettings {
    reread = List.copyOf(reread);
    allowedHosts = List.copyOf(allowedHosts);
  }

  String userAgent() {
    return PRODUCT + "/0.1" + (contact.isBlank() ? "" : " (+" + contact.strip() + ")");
  }
}
