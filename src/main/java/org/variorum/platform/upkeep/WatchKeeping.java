package org.variorum.platform.upkeep;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For how long those who keep watch can look back. */
@Configuration(proxyBeanMethods = false)
class WatchKeeping {

  /** Only alerts that ended. */
  @Bean
  Perishable perishableAlerts() {
    return new Perishable(
        "alerts",
        365,
        1,
        """
        delete from alert
        where id in (select id from alert where ended_at < :before order by ended_at limit :most)
        """);
  }

  /** For as long at least as today's are compared with those before. */
  @Bean
  Perishable perishableStepTimes() {
    return new Perishable(
        "step-times",
        90,
        StepPaces.DAYS + 1,
        """
        delete from step_time where (step, day, bucket) in
          (select step, day, bucket from step_time
           where day < (:before at time zone 'UTC')::date order by day limit :most)
        """);
  }
}
