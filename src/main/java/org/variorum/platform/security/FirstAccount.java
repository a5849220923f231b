package org.variorum.platform.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.platform.Roles;
import org.variorum.platform.TransactionLocks;

/**
 * Makes the account {@code admin} where there is none at all. Its password is the setting's, or
 * made up and printed on the console this once: not through the log, which may be sent elsewhere.
 */
@Component
class FirstAccount {

  static final String NAME = "admin";

  private static final Logger log = LoggerFactory.getLogger(FirstAccount.class);

  private final Accounts accounts;
  private final TransactionLocks locks;
  private final TransactionTemplate transaction;
  private final AuditTrail audit;
  private final Roles roles;
  private final String given;

  FirstAccount(
      Accounts accounts,
      TransactionLocks locks,
      TransactionTemplate transaction,
      AuditTrail audit,
      Roles roles,
      @Value("${variorum.admin.password:}") String given) {
    this.accounts = accounts;
    this.locks = locks;
    this.transaction = transaction;
    this.audit = audit;
    this.roles = roles;
    this.given = given.strip();
  }

  @EventListener
  @Order(1)
  void on(ApplicationReadyEvent event) {
    if (!roles.web() || !accounts.areNone()) {
      return;
    }
    String password = given.isEmpty() ? Secret.password() : given;
    try {
      if (make(password)) {
        tell(password);
      }
    } catch (Refusal unfit) {
      log.error(
          "VARIORUM_ADMIN_PASSWORD won't do ({}): no account was made. Give at least 12 characters.",
          unfit.key());
    }
  }

  /** Whether it was this process that made it. */
  private boolean make(String password) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              locks.hold("first-account", 0);
              if (!accounts.areNone()) {
                return false;
              }
              accounts.create(NAME, password, Role.ADMIN, true);
              audit.note("account.first", NAME);
              return true;
            }));
  }

  private void tell(String password) {
    if (given.isEmpty()) {
      System.out.printf(
          "%nFirst log-in at /admin: name %s, password %s%nIt is not shown again, and must be changed"
              + " then. Lost? Run the command create-admin.%n%n",
          NAME, password);
    }
  }
}
