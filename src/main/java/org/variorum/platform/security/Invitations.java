package org.variorum.platform.security;

import static org.variorum.platform.security.Accounts.folded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which somebody makes an account or sets a forgotten password anew. A link works once,
 * for three days; only a hash of it is kept.
 */
@Service
public class Invitations {

  private static final Duration VALID = Duration.ofDays(3);

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Clock clock;

  Invitations(JdbcClient jdbc, Accounts accounts, Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * A link that was not followed yet.
   *
   * @param account whose password it sets anew; null where it makes an account
   * @param note for whom it is, in the words of who made it
   */
  public record Invitation(
      long id,
      Role role,
      @Nullable String account,
      String note,
      String invitedBy,
      Instant expiresAt) {}

  /** Those that can still be followed, the newest first. */
  public List<Invitation> open() {
    return jdbc.sql(
            """
            select invitation.*, account.name from invitation left join account on account.id = account_id
            where expires_at > ? order by invitation.id desc
            """)
        .param(now())
        .query((rs, row) -> invitation(rs))
        .list();
  }

  /** The token of a link that makes an account; it is shown this once. */
  @Transactional
  public String invite(Role role, String note, String invitedBy) {
    return add(role, null, note, invitedBy);
  }

  /** The token of a link that sets an account's password anew; it is shown this once. */
  @Transactional
  public String reset(Account account, String invitedBy) {
    jdbc.sql("delete from invitation where account_id = ?").param(account.id()).update();
    return add(account.role(), account.id(), account.name(), invitedBy);
  }

  private String add(Role role, @Nullable Long account, String note, String invitedBy) {
    String token = Secret.token();
    jdbc.sql("delete from invitation where expires_at <= ?").param(now()).update();
    jdbc.sql(
            """
            insert into invitation
              (token_hash, role, account_id, note, invited_by, created_at, expires_at)
            values (:hash, :role, :account, :note, :by, :now, :expires)
            """)
        .param("hash", Secret.hash(token))
        .param("role", role.name())
        .param("account", account)
        .param("note", note)
        .param("by", invitedBy)
        .param("now", now())
        .param("expires", now().plus(VALID))
        .update();
    return token;
  }

  /** Makes a link useless. */
  @Transactional
  public void withdraw(long id) {
    jdbc.sql("delete from invitation where id = ?").param(id).update();
  }

  /** What this token is for, unless it was used, withdrawn, or is too old. */
  public Optional<Invitation> byToken(String token) {
    return jdbc.sql(
            """
            select invitation.*, account.name from invitation left join account on account.id = account_id
            where token_hash = ? and expires_at > ?
            """)
        .params(Secret.hash(token), now())
        .query((rs, row) -> invitation(rs))
        .optional();
  }

  /**
   * Follows a link: makes the account, or sets the password of the one it is for. Empty if the link
   * is not valid any more; throws {@link Refusal} if name or password won't do, and stays valid. A
   * mail address will do only for whom the link was made for by that address: whoever proves to
   * have it later is let into the account of that name.
   */
  @Transactional
  public Optional<Account> accept(String token, String name, String password) {
    Optional<Invitation> invitation = byToken(token);
    if (invitation.isEmpty()
        || jdbc.sql("delete from invitation where id = ?").param(invitation.get().id()).update()
            == 0) {
      return Optional.empty();
    }
    String account = invitation.get().account();
    if (account == null) {
      if (name.contains("@") && !folded(name).equals(folded(invitation.get().note()))) {
        throw new Refusal("name.mail");
      }
      return Optional.of(accounts.create(name, password, invitation.get().role(), false));
    }
    Account own = accounts.byName(account).orElseThrow();
    accounts.setPassword(own.id(), password, false);
    return accounts.byId(own.id());
  }

  /**
   * Follows the newest link that was made for this mail address, by its note, as whoever has proved
   * to have it may: makes an account of that name, which has no password that anybody knows. Empty
   * if there is none; throws {@link Refusal} if an account can't have that name.
   */
  @Transactional
  public Optional<Account> acceptFor(String mail) {
    return jdbc.sql(
            """
            delete from invitation where id =
              (select max(id) from invitation
               where account_id is null and expires_at > ? and lower(trim(note)) = ?)
            returning role
            """)
        .params(now(), folded(mail))
        .query((rs, row) -> Role.valueOf(rs.getString(1)))
        .optional()
        .map(role -> accounts.create(mail, Secret.password(), role, false));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Invitation invitation(ResultSet rs) throws SQLException {
    return new Invitation(
        rs.getLong("id"),
        Role.valueOf(rs.getString("role")),
        rs.getString("name"),
        rs.getString("note"),
        rs.getString("invited_by"),
        rs.getObject("expires_at", OffsetDateTime.class).toInstant());
  }
}
