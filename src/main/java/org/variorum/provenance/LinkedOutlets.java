package org.variorum.provenance;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.outlet.Outlet;

/** Knows by its host which outlet a link leads to. */
final class LinkedOutlets {

  private final Map<String, String> nameOfHost = new HashMap<>();

  LinkedOutlets(List<Outlet> outlets) {
    for (Outlet outlet : outlets) {
      if (outlet.home() != null) {
        host(outlet.home()).ifPresent(host -> nameOfHost.put(host, outlet.name()));
      }
    }
  }

  /** The name of the outlet that publishes at {@code address}, if we know it. */
  Optional<String> at(String address) {
    return host(address).map(nameOfHost::get);
  }

  private static Optional<String> host(String address) {
    try {
      @Nullable String host = URI.create(address).getHost();
      return Optional.ofNullable(host)
          .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
