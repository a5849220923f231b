package org.variorum.admin;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.platform.security.Account;
import org.variorum.platform.security.Accounts;

/** The names with which those who decide sign for readers. */
@Component
public class Signatures {

  private final Accounts accounts;

  Signatures(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The name that whoever is logged in chose; answered 403 where the account is gone. */
  public String of(Principal who) {
    return accounts
        .byName(who.getName())
        .map(Account::publicName)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
  }
}
