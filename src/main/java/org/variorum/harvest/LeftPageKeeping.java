package org.variorum.harvest;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.platform.upkeep.Perishable;

/**
 * Which pages were left is kept for ever, unless an admin chooses otherwise: one that a feed still
 * names after it was forgotten is asked for once more.
 */
@Component
class LeftPageKeeping implements Perishable {

  private final JdbcClient jdbc;

  LeftPageKeeping(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "left-pages";
  }

  @Override
  public int days() {
    return 0;
  }

  @Override
  public int fewestDays() {
    return 90;
  }

  @Override
  public int forget(Instant before, int most) {
    return jdbc.sql(
            """
            delete from page_left
            where key in (select key from page_left where left_at < ? order by left_at limit ?)
            """)
        .params(before.atOffset(ZoneOffset.UTC), most)
        .update();
  }
}
