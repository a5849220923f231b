package org.variorum.platform.security;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.variorum.platform.upkeep.Perishable;

/** Browsers in which nobody has logged in for long are strangers again. */
@Component
class DeviceKeeping implements Perishable {

  private final JdbcClient jdbc;

  DeviceKeeping(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "devices";
  }

  @Override
  public int days() {
    return (int) KnownDevices.KEPT.toDays();
  }

  @Override
  public int fewestDays() {
    return 1;
  }

  @Override
  public int forget(Instant before, int most) {
    return jdbc.sql(
            """
            delete from known_device where token_hash in
              (select token_hash from known_device where used_at < ? limit ?)
            """)
        .params(before.atOffset(ZoneOffset.UTC), most)
        .update();
  }
}
