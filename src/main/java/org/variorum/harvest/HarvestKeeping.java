package org.variorum.harvest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.variorum.platform.upkeep.Perishable;

/** How long it is known what was asked for, and what was left. */
@Configuration(proxyBeanMethods = false)
class HarvestKeeping {

  @Bean
  Perishable perishableFetchLog(HarvestSettings settings) {
    return new Perishable(
        "fetch-log",
        (int) Math.max(1, settings.logKept().toDays()),
        1,
        """
        delete from fetch_log
        where id in (select id from fetch_log where at < :before order by at limit :most)
        """);
  }

  /** A page that a feed still names after it was forgotten is asked for once more. */
  @Bean
  Perishable perishableLeftPages() {
    return new Perishable(
        "left-pages",
        0,
        90,
        """
        delete from page_left
        where key in (select key from page_left where left_at < :before order by left_at limit :most)
        """);
  }
}
