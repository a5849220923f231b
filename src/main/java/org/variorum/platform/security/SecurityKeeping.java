package org.variorum.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.variorum.platform.upkeep.Perishable;

/** How long it is known who did what, and from which browsers they came. */
@Configuration(proxyBeanMethods = false)
class SecurityKeeping {

  @Bean
  Perishable perishableAudit() {
    return new Perishable(
        "audit",
        0,
        90,
        """
        delete from audit_entry
        where id in (select id from audit_entry where at < :before order by at limit :most)
        """);
  }

  /** Browsers in which nobody has logged in for long are strangers again. */
  @Bean
  Perishable perishableDevices() {
    return new Perishable(
        "devices",
        (int) KnownDevices.KEPT.toDays(),
        1,
        """
        delete from known_device where token_hash in
          (select token_hash from known_device where used_at < :before limit :most)
        """);
  }
}
