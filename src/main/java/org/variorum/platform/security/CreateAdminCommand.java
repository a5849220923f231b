package org.variorum.platform.security;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.variorum.platform.Command;

/**
 * Makes an admin's account, or gives the one of this name a new password, the role and its freedom
 * back. Prints the password, which must be changed at the first log-in, as the last line.
 */
@Component
class CreateAdminCommand implements Command {

  private final Accounts accounts;
  private final AuditTrail audit;
  private final LoginThrottle throttle;
  private final TransactionTemplate transaction;

  CreateAdminCommand(
      Accounts accounts,
      AuditTrail audit,
      LoginThrottle throttle,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.audit = audit;
    this.throttle = throttle;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "create-admin";
  }

  @Override
  public String summary() {
    return "make an admin, or give one a new password, and print it";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.size() > 1) {
      err.println("Usage: create-admin [NAME]   (admin, if no name is given)");
      return 2;
    }
    String name = Accounts.folded(arguments.isEmpty() ? FirstAccount.NAME : arguments.getFirst());
    String password = Secret.password();
    try {
      transaction.executeWithoutResult(status -> createOrRestore(name, password));
    } catch (Refusal malformed) {
      err.println("A name has 2 to 64 letters a to z, digits, dots, hyphens, underscores or @.");
      return 1;
    }
    err.println("To log in as '" + name + "'; it must be changed then. It is not shown again.");
    out.println(password);
    return 0;
  }

  private void createOrRestore(String name, String password) {
    Optional<Account> there = accounts.byName(name);
    if (there.isEmpty()) {
      accounts.create(name, password, Role.ADMIN, true);
    } else {
      accounts.setPassword(there.get().id(), password, true);
      accounts.give(there.get().id(), Role.ADMIN);
      accounts.disable(there.get().id(), false);
    }
    throttle.forget("account " + name);
    audit.note("account.console", name);
  }
}
