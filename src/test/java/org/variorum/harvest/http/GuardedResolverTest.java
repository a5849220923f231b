package org.variorum.harvest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedResolverTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<String> lookedUp = new CopyOnWriteArrayList<>();

  @Test
  void leavesOutTheInnerOnesOfMixedAnswers() throws UnknownHostException {
    try (GuardedResolver resolver = answering("10.0.0.1", "1.1.1.1", "::1", "127.0.0.1")) {
      assertThat(resolver.resolve("mixed.example")).containsExactly(InetAddress.ofLiteral("1.1.1.1"));
      assertThat(resolver.resolve("mixed.example", 80))
          .extracting(each -> each.getAddress().getHostAddress())
          .containsExactly("1.1.1.1");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "169.254.169.254", "::1", "fd00:ec2::254", "64:ff9b::7f00:1", "0.0.0.0"})
  void refusesNamesThatLeadInside(String inner) {
    try (GuardedResolver resolver = answering(inner)) {
      assertThatThrownBy(() -> resolver.resolve("trap.example"))
          .isInstanceOf(ForbiddenAddress.class);
      assertThatThrownBy(() -> resolver.resolve("trap.example", 80))
          .isInstanceOf(ForbiddenAddress.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "169.254.169.254", "[::1]", "[fe80::1]", "::1"})
  void refusesInnerLiteralsWithoutAskingAnybody(String literal) {
    try (GuardedResolver resolver = answering("1.1.1.1")) {
      assertThatThrownBy(() -> resolver.resolve(literal)).isInstanceOf(ForbiddenAddress.class);
      assertThat(lookedUp).isEmpty();
    }
  }

  @Test
  void allowsNamedHostsOnly() throws UnknownHostException {
    AllowedHosts allowed = AllowedHosts.of("*.Localhost", "inner.example", "127.0.0.2");
    try (GuardedResolver resolver =
        new GuardedResolver(this::loopback, allowed, PATIENCE)) {
      assertThat(resolver.resolve("gull.localhost")).hasSize(1);
      assertThat(resolver.resolve("a.b.localhost")).hasSize(1);
      assertThat(resolver.resolve("inner.example")).hasSize(1);
      assertThat(resolver.resolve("127.0.0.2")).hasSize(1);
      for (String other :
          List.of("localhost", "notlocalhost", "x.inner.example", "127.0.0.1", "localhost.example")) {
        assertThatThrownBy(() -> resolver.resolve(other)).isInstanceOf(ForbiddenAddress.class);
      }
    }
  }

  @Test
  void waitsForASlowLookupNoLongerThanItMay() {
    CountDownLatch never = new CountDownLatch(1);
    HostResolver slow =
        host -> {
          try {
            never.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          throw new UnknownHostException(host);
        };
    try (GuardedResolver resolver =
        new GuardedResolver(slow, AllowedHosts.NONE, Duration.ofMillis(50))) {
      assertThatThrownBy(() -> resolver.resolve("slow.example"))
          .isInstanceOf(UnknownHostException.class)
          .hasMessageContaining("in time");
    }
  }

  @Test
  void saysSoWhenAHostHasNoAddress() {
    try (GuardedResolver resolver = answering()) {
      assertThatThrownBy(() -> resolver.resolve("void.example"))
          .isInstanceOf(UnknownHostException.class)
          .isNotInstanceOf(ForbiddenAddress.class);
    }
  }

  private InetAddress[] loopback(String host) {
    lookedUp.add(host);
    return new InetAddress[] {InetAddress.getLoopbackAddress()};
  }

  private GuardedResolver answering(String... addresses) {
    HostResolver hosts =
        host -> {
          lookedUp.add(host);
          InetAddress[] found = new InetAddress[addresses.length];
          for (int i = 0; i < found.length; i++) {
            found[i] = InetAddress.ofLiteral(addresses[i]);
          }
          return found;
        };
    return new GuardedResolver(hosts, AllowedHosts.NONE, PATIENCE);
  }
}
