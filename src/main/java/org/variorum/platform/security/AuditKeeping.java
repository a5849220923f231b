package org.variorum.platform.security;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.platform.upkeep.Perishable;

/** The trail of what was done is kept for ever, unless an admin chooses otherwise. */
@Component
class AuditKeeping implements Perishable {

  private final JdbcClient jdbc;

  AuditKeeping(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "audit";
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
            delete from audit_entry
            where id in (select id from audit_entry where at < ? order by at limit ?)
            """)
        .params(before.atOffset(ZoneOffset.UTC), most)
        .update();
  }
}
