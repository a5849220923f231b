package org.variorum.article;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.platform.upkeep.Perishable;

/** Which steps were done again is of no interest for long. */
@Component
class RepetitionKeeping implements Perishable {

  private final JdbcClient jdbc;

  RepetitionKeeping(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "repetitions";
  }

  @Override
  public int days() {
    return 90;
  }

  @Override
  public int fewestDays() {
    return 1;
  }

  @Override
  public int forget(Instant before, int most) {
    return jdbc.sql(
            """
            delete from repetition
            where id in (select id from repetition where done_at < ? order by id limit ?)
            """)
        .params(before.atOffset(ZoneOffset.UTC), most)
        .update();
  }
}
