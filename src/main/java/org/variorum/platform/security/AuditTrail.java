package org.variorum.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who did what, when, from where. Entries are only ever added. */
@Service
public class AuditTrail {

  private static final int LONGEST = 300;

  private final JdbcClient jdbc;
  private final Clock clock;

  AuditTrail(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One deed.
   *
   * @param actor name of an account; empty for the console and for who is not logged in
   * @param deed what was done, as a key for words
   * @param about whom or what it concerns, as text from outside
   * @param address from which it was asked for; empty for the console
   */
  public record Entry(
      long id, Instant at, String actor, String deed, String about, String address) {}

  /** Notes what is being done in this request, in the caller's transaction if there is one. */
  public void note(String deed, String about) {
    note(actor(), deed, about);
  }

  void note(String actor, String deed, String about) {
    jdbc.sql("insert into audit_entry (at, actor, deed, about, address) values (?, ?, ?, ?, ?)")
        .params(
            clock.instant().atOffset(ZoneOffset.UTC), cut(actor), deed, cut(about), cut(address()))
        .update();
  }

  /** Entries before the one of this id, the newest first. */
  public List<Entry> before(long id, int most) {
    return jdbc.sql("select * from audit_entry where id < ? order by id desc limit ?")
        .params(id, most)
        .query((rs, row) -> entry(rs))
        .list();
  }

  private static Entry entry(ResultSet rs) throws SQLException {
    return new Entry(
        rs.getLong("id"),
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        rs.getString("actor"),
        rs.getString("deed"),
        rs.getString("about"),
        rs.getString("address"));
  }

  private static String actor() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who == null || who instanceof AnonymousAuthenticationToken ? "" : who.getName();
  }

  private static String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? String.valueOf(request.getRequest().getRemoteAddr())
        : "";
  }

  private static String cut(String text) {
    String storable = text.replace('\0', ' ');
    return storable.length() <= LONGEST ? storable : storable.substring(0, LONGEST - 1) + "…";
  }
}
