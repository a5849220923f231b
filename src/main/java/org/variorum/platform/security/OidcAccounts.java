package org.variorum.platform.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose account it is that the other service vouches for: the one named by their mail address, if
 * the service says that it verified that; else the one that an open invitation to it promises; else
 * a new one of the role that their claims give by the settings.
 */
final class OidcAccounts {

  private final OidcSettings settings;
  private final Accounts accounts;
  private final Invitations invitations;
  private final TransactionTemplate transaction;

  OidcAccounts(
      OidcSettings settings,
      Accounts accounts,
      Invitations invitations,
      TransactionTemplate transaction) {
    this.settings = settings;
    this.accounts = accounts;
    this.invitations = invitations;
    this.transaction = transaction;
  }

  /** Empty where nobody is meant, or who is meant may not log in. */
  Optional<Account> of(OidcUser user) {
    String mail = user.getEmail();
    if (mail == null || !Boolean.TRUE.equals(user.getEmailVerified())) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(transaction.execute(status -> account(mail, user)))
          .filter(account -> !account.disabled());
    } catch (Refusal noName) {
      return Optional.empty();
    }
  }

  private @Nullable Account account(String mail, OidcUser user) {
    return accounts
        .byName(mail)
        .or(() -> invitations.acceptFor(mail))
        .or(() -> role(user).map(role -> accounts.create(mail, Secret.password(), role, false)))
        .orElse(null);
  }

  private Optional<Role> role(OidcUser user) {
    List<String> said =
        settings.roleClaim().isBlank() ? null : user.getClaimAsStringList(settings.roleClaim());
    if (said == null) {
      return Optional.empty();
    }
    if (said.stream().anyMatch(settings.admins()::contains)) {
      return Optional.of(Role.ADMIN);
    }
    return said.stream().anyMatch(settings.curators()::contains)
        ? Optional.of(Role.CURATOR)
        : Optional.empty();
  }
}
