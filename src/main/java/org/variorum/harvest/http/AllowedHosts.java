package org.variorum.harvest.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hosts that may resolve to addresses which are not public, for a server on the same machine or an
 * outlet inside one's own network.
 *
 * @param patterns names as they stand in an address ({@code localhost}, {@code 127.0.0.1}), or
 *     {@code *.localhost} for every name below one
 */
public record AllowedHosts(Set<String> patterns) {

  public static final AllowedHosts NONE = new AllowedHosts(Set.of());

  public AllowedHosts {
    patterns =
        patterns.stream()
            .map(each -> each.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  public static AllowedHosts of(String... patterns) {
    return new AllowedHosts(Set.copyOf(Arrays.asList(patterns)));
  }

  /** Whether {@code host}, in lower case and without a closing dot, is one of them. */
  boolean allows(String host) {
    if (patterns.contains(host)) {
      return true;
    }
    for (int dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) {
      if (patterns.contains("*" + host.substring(dot))) {
        return true;
      }
    }
    return false;
  }
}
