package org.variorum.article;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.variorum.platform.upkeep.Perishable;

/** Which steps were done again is of no interest for long. */
@Configuration(proxyBeanMethods = false)
class RepetitionKeeping {

  @Bean
  Perishable perishableRepetitions() {
    return new Perishable(
        "repetitions",
        90,
        1,
        """
        delete from repetition
        where id in (select id from repetition where done_at < :before order by id limit :most)
        """);
  }
}
