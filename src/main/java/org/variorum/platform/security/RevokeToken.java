package org.variorum.platform.security;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.variorum.platform.Command;

/** Ends a token's life. */
@Component
class RevokeToken implements Command {

  private final ApiTokens tokens;

  RevokeToken(ApiTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public String name() {
    return "revoke-token";
  }

  @Override
  public String summary() {
    return "make a token for the API useless";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.size() != 1) {
      err.println("Usage: revoke-token NAME");
      return 2;
    }
    if (!tokens.revoke(arguments.getFirst())) {
      err.println("There is no token named '%s' in use.".formatted(arguments.getFirst()));
      return 1;
    }
    return 0;
  }
}
