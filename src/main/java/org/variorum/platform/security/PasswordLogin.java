package org.variorum.platform.security;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Logs in by name and password. Attempts are counted by where they come from, and by account: those
 * from a browser that the account knows apart from all others, so that nobody can lock its owner
 * out from elsewhere.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

  /** What an account may do that must change its password first: nothing but that. */
  static final String NEWCOMER = "NEWCOMER";

  static final int FREE_BY_ACCOUNT = 5;
  private static final int FREE_BY_NETWORK = 20;
  private static final int LONGEST_NAME = 64;

  private final Accounts accounts;
  private final Passwords passwords;
  private final LoginThrottle throttle;
  private final KnownDevices devices;
  private final AuditTrail audit;

  PasswordLogin(
      Accounts accounts,
      Passwords passwords,
      LoginThrottle throttle,
      KnownDevices devices,
      AuditTrail audit) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.throttle = throttle;
    this.devices = devices;
    this.audit = audit;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    if (!(attempt.getDetails() instanceof LoginOrigin origin)) {
      throw new BadCredentialsException("an attempt from nowhere");
    }
    String name = Accounts.folded(attempt.getName());
    if (name.length() > LONGEST_NAME) {
      throw new BadCredentialsException("no such account");
    }
    boolean known = devices.knows(origin.device(), name);
    String network = "network " + origin.network();
    String account = known ? "device of " + name : "account " + name;
    if (!known) {
      count(network, FREE_BY_NETWORK);
    }
    count(account, FREE_BY_ACCOUNT);
    Account right = check(name, String.valueOf(attempt.getCredentials()));
    throttle.forget(account);
    if (!known) {
      throttle.takeBack(network);
    }
    accounts.noteLogin(right.id());
    audit.note(right.name(), "login", "");
    return loggedIn(right);
  }

  private void count(String key, int free) {
    Optional<Duration> wait = throttle.tooEarly(key, free);
    if (wait.isPresent()) {
      throw new TooManyAttempts(wait.get());
    }
  }

  private Account check(String name, @Nullable String password) {
    boolean right =
        passwords.matches(password == null ? "" : password, accounts.passwordHash(name));
    Optional<Account> account = accounts.byName(name).filter(found -> right && !found.disabled());
    return account.orElseThrow(
        () -> {
          // a name that nobody has may be a password, typed into the wrong field
          audit.note("", "login.failed", accounts.byName(name).map(Account::name).orElse("?"));
          return new BadCredentialsException("wrong name or password");
        });
  }

  /** What an account's session holds: its name and what it may do. */
  static Authentication loggedIn(Account account) {
    List<GrantedAuthority> may =
        account.mustChangePassword()
            ? AuthorityUtils.createAuthorityList(NEWCOMER)
            : AuthorityUtils.createAuthorityList("ROLE_" + account.role());
    var token = UsernamePasswordAuthenticationToken.authenticated(account.name(), null, may);
    // else those of the attempt were kept with the session, the browser's token among them
    token.setDetails("");
    return token;
  }
}
