package org.variorum.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who may log in. What narrows an account ends its sessions at once. */
@Service
@Transactional(readOnly = true)
public class Accounts {

  private static final int LONGEST_PUBLIC_NAME = 60;
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,63}");

  private final JdbcClient jdbc;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Clock clock;

  Accounts(JdbcClient jdbc, Passwords passwords, Sessions sessions, Clock clock) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** By name. */
  public List<Account> all() {
    return jdbc.sql("select * from account order by name").query((rs, row) -> account(rs)).list();
  }

  public Optional<Account> byId(long id) {
    return jdbc.sql("select * from account where id = ?")
        .param(id)
        .query((rs, row) -> account(rs))
        .optional();
  }

  /** Upper and lower case are the same. */
  public Optional<Account> byName(String name) {
    return jdbc.sql("select * from account where name = ?")
        .param(folded(name))
        .query((rs, row) -> account(rs))
        .optional();
  }

  /** Makes an account; throws {@link Refusal} if the name or the password won't do. */
  @Transactional
  public Account create(String name, String password, Role role, boolean mustChangePassword) {
    String folded = folded(name);
    if (!NAME.matcher(folded).matches()) {
      throw new Refusal("name.malformed");
    }
    refuseObjectionable(folded, password);
    try {
      return jdbc.sql(
              """
              insert into account (name, password_hash, role, must_change_password, created_at)
              values (?, ?, ?, ?, ?) returning *
              """)
          .params(folded, passwords.hash(password), role.name(), mustChangePassword, now())
          .query((rs, row) -> account(rs))
          .single();
    } catch (DuplicateKeyException e) {
      throw new Refusal("name.taken");
    }
  }

  /**
   * Changes an own password; throws {@link Refusal} if the old one is wrong or the new won't do.
   */
  @Transactional
  public void changePassword(long id, String old, String password) {
    Account account = byId(id).orElseThrow();
    if (!passwords.matches(old, passwordHash(account.name()))) {
      throw new Refusal("password.wrong");
    }
    if (old.equals(password)) {
      throw new Refusal("password.same");
    }
    setPassword(id, password, false);
  }

  /** Sets a password and ends all sessions; throws {@link Refusal} if it won't do. */
  @Transactional
  public void setPassword(long id, String password, boolean mustChangePassword) {
    Account account = byId(id).orElseThrow();
    refuseObjectionable(account.name(), password);
    jdbc.sql("update account set password_hash = ?, must_change_password = ? where id = ?")
        .params(passwords.hash(password), mustChangePassword, id)
        .update();
    sessions.endAll(account.name());
  }

  /** Gives an account this role; throws {@link Refusal} if no other could look after accounts. */
  @Transactional
  public void give(long id, Role role) {
    change(id, "update account set role = ? where id = ?", role.name());
  }

  /** Lets an account log in or not; throws {@link Refusal} as {@link #give}. */
  @Transactional
  public void disable(long id, boolean disabled) {
    change(id, "update account set disabled = ? where id = ?", disabled);
  }

  /**
   * Chooses what readers see beside what an account decides from now on; throws {@link Refusal} if
   * it won't do.
   */
  @Transactional
  public void showAs(long id, String publicName) {
    String tidied = publicName.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (tidied.length() > LONGEST_PUBLIC_NAME
        || tidied.codePoints().noneMatch(Character::isLetter)
        || tidied.contains("@")) {
      throw new Refusal("name.public");
    }
    jdbc.sql("update account set public_name = ? where id = ?").params(tidied, id).update();
  }

  private void change(long id, String sql, Object value) {
    Account account = byId(id).orElseThrow();
    // one at a time, lest two admins take the role from each other
    jdbc.sql("select id from account where role = 'ADMIN' for update").query().listOfRows();
    jdbc.sql(sql).params(value, id).update();
    if (jdbc.sql("select count(*) from account where role = 'ADMIN' and not disabled")
            .query(Long.class)
            .single()
        == 0) {
      throw new Refusal("admin.last");
    }
    sessions.endAll(account.name());
  }

  Optional<String> passwordHash(String name) {
    return jdbc.sql("select password_hash from account where name = ?")
        .param(folded(name))
        .query(String.class)
        .optional();
  }

  @Transactional
  void noteLogin(long id) {
    jdbc.sql("update account set logged_in_at = ? where id = ?").params(now(), id).update();
  }

  boolean areNone() {
    return jdbc.sql("select not exists (select from account)").query(Boolean.class).single();
  }

  static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private void refuseObjectionable(String name, String password) {
    passwords
        .objection(name, password)
        .ifPresent(
            key -> {
              throw new Refusal(key);
            });
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Account account(ResultSet rs) throws SQLException {
    return new Account(
        rs.getLong("id"),
        rs.getString("name"),
        Role.valueOf(rs.getString("role")),
        rs.getBoolean("must_change_password"),
        rs.getBoolean("disabled"),
        rs.getObject("created_at", OffsetDateTime.class).toInstant(),
        instant(rs.getObject("logged_in_at", OffsetDateTime.class)),
        publicName(rs));
  }

  /** An address of mail is nothing for readers. */
  private static String publicName(ResultSet rs) throws SQLException {
    String chosen = rs.getString("public_name");
    return chosen == null ? rs.getString("name").replaceFirst("@.*", "") : chosen;
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
