package org.variorum.harvest.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the addresses of the public internet from those that lead into one's own machine, network
 * or data centre, after the IANA special-purpose registries (RFC 6890).
 */
final class PublicAddresses {

  private static final List<Block> NOT_PUBLIC_4 =
      blocks(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private, RFC 1918
          "100.64.0.0/10", // carrier's NAT, RFC 6598; some clouds' metadata
          "127.0.0.0/8", // loopback
          "168.63.129.16/32", // Azure's platform, a public number that never leaves the data centre
          "169.254.0.0/16", // link-local; most clouds' metadata
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments, RFC 6890
          "192.0.2.0/24", // documentation, RFC 5737
          "192.88.99.0/24", // 6to4 relays, RFC 7526
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarks, RFC 2544
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, broadcast

  /** All that is assigned to the public lies in here (RFC 4291, 2.4); the rest needs no list. */
  private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

  private static final List<Block> NOT_PUBLIC_6 =
      blocks(
          "2001::/23", // protocol assignments, Teredo among them
          "2001:db8::/32", // documentation, RFC 3849
          "3ffe::/16", // the former 6bone
          "3fff::/20"); // documentation, RFC 9637

  private static final Block SIX_TO_FOUR = Block.of("2002::/16");
  private static final Block NAT64 = Block.of("64:ff9b::/96");

  private PublicAddresses() {}

  /** Whether {@code address} belongs to a server that anybody may reach. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address six
        ? six.getScopeId() == 0 && six.getScopedInterface() == null && isPublic6(bytes)
        : isPublic4(bytes);
  }

  private static boolean isPublic4(byte[] address) {
    return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(address));
  }

  private static boolean isPublic6(byte[] address) {
    if (NAT64.holds(address)) {
      return isPublic4(Arrays.copyOfRange(address, 12, 16));
    }
    if (SIX_TO_FOUR.holds(address) && !isPublic4(Arrays.copyOfRange(address, 2, 6))) {
      return false;
    }
    return GLOBAL_UNICAST.holds(address)
        && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(address));
  }

  private static List<Block> blocks(String... blocks) {
    return Arrays.stream(blocks).map(Block::of).toList();
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Block(byte[] prefix, int bits) {

    static Block of(String text) {
      int slash = text.indexOf('/');
      return new Block(
          InetAddress.ofLiteral(text.substring(0, slash)).getAddress(),
          Integer.parseInt(text.substring(slash + 1)));
    }

    boolean holds(byte[] address) {
      int whole = bits / 8;
      if (!Arrays.equals(prefix, 0, whole, address, 0, whole)) {
        return false;
      }
      int rest = bits % 8;
      return rest == 0 || (prefix[whole] ^ address[whole]) >> (8 - rest) == 0;
    }
  }
}
