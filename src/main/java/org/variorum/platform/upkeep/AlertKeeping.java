package org.variorum.platform.upkeep;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Alerts that ended are kept for a year, unless an admin chooses otherwise. */
@Component
class AlertKeeping implements Perishable {

  private final JdbcClient jdbc;

  AlertKeeping(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "alerts";
  }

  @Override
  public int days() {
    return 365;
  }

  @Override
  public int fewestDays() {
    return 1;
  }

  @Override
  public int forget(Instant before, int most) {
    return jdbc.sql(
            """
            delete from alert
            where id in (select id from alert where ended_at < ? order by ended_at limit ?)
            """)
        .params(before.atOffset(ZoneOffset.UTC), most)
        .update();
  }
}
