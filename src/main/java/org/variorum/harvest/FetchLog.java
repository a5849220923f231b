package org.variorum.harvest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.variorum.harvest.http.Purpose;

/** Every attempt to read something from an outlet. */
@Repository
public class FetchLog {

  private static final int LONGEST_DETAIL = 500;
  private static final int LONGEST_ADDRESS = 2_000;

  private final JdbcClient jdbc;

  FetchLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest attempts of an outlet's, the newest first. */
  public List<Fetch> ofOutlet(long outletId, int most) {
    return jdbc.sql("select * from fetch_log where outlet_id = ? order by at desc, id desc limit ?")
        .params(outletId, most)
        .query((rs, row) -> fetch(rs))
        .list();
  }

  /** The newest attempts at these addresses, the newest first. */
  public List<Fetch> ofAddresses(Collection<String> addresses, int most) {
    return jdbc.sql(
            "select * from fetch_log where address = any(?) order by at desc, id desc limit ?")
        .params(addresses.toArray(String[]::new), most)
        .query((rs, row) -> fetch(rs))
        .list();
  }

  /** The newest attempts of all, the newest first. */
  public List<Fetch> newest(int most) {
    return jdbc.sql("select * from fetch_log order by at desc, id desc limit ?")
        .param(most)
        .query((rs, row) -> fetch(rs))
        .list();
  }

  void add(Fetch fetch) {
    jdbc.sql(
            """
            insert into fetch_log (at, host_id, feed_id, outlet_id, purpose, address, outcome, status,
                               detail, millis, bytes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(fetch.at().atOffset(ZoneOffset.UTC))
        .param(fetch.hostId())
        .param(fetch.feedId())
        .param(fetch.outletId())
        .param(fetch.purpose().name())
        .param(cut(fetch.address(), LONGEST_ADDRESS))
        .param(fetch.outcome().name())
        .param(fetch.status())
        .param(cut(fetch.detail(), LONGEST_DETAIL))
        .param(fetch.millis())
        .param(fetch.bytes())
        .update();
  }

  private static Fetch fetch(ResultSet rs) throws SQLException {
    return new Fetch(
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        rs.getLong("host_id"),
        orNull(rs, "feed_id"),
        orNull(rs, "outlet_id"),
        Purpose.valueOf(rs.getString("purpose")),
        rs.getString("address"),
        Outcome.valueOf(rs.getString("outcome")),
        rs.getInt("status"),
        rs.getString("detail"),
        rs.getInt("millis"),
        rs.getInt("bytes"));
  }

  private static @Nullable Long orNull(ResultSet rs, String column) throws SQLException {
    long value = rs.getLong(column);
    return rs.wasNull() ? null : value;
  }

  private static String cut(String text, int longest) {
    String storable = text.replace('\0', ' ');
    return storable.length() <= longest ? storable : storable.substring(0, longest - 1) + "…";
  }
}
