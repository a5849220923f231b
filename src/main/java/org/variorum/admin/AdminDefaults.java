package org.variorum.admin;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.variorum.platform.security.Account;
import org.variorum.platform.security.Accounts;

/** What every page of this room may use beside its own model. */
@ControllerAdvice(basePackageClasses = AdminDefaults.class)
class AdminDefaults {

  private final Accounts accounts;

  AdminDefaults(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Who is logged in; null on the pages before that. */
  @ModelAttribute("me")
  @Nullable Account me(@Nullable Principal who) {
    return who == null ? null : accounts.byName(who.getName()).orElse(null);
  }
}
