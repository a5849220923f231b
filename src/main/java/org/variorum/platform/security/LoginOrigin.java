package org.variorum.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt to log in comes from.
 *
 * @param network an IPv4 address, or the network of an IPv6 one (its first 64 bits), of which
 *     everybody has as many addresses as they like
 * @param device the token of {@link KnownDevices}; null if the browser has none
 */
record LoginOrigin(String network, @Nullable String device) {

  static LoginOrigin of(HttpServletRequest request) {
    return new LoginOrigin(
        network(String.valueOf(request.getRemoteAddr())), KnownDevices.tokenOf(request));
  }

  static String network(String address) {
    try {
      InetAddress read = InetAddress.ofLiteral(address);
      return read instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), 8))
          : read.getHostAddress();
    } catch (IllegalArgumentException noAddress) {
      return "unknown";
    }
  }
}
