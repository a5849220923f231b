package org.variorum.platform.security;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.variorum.platform.Command;

/** Makes a token for the API and prints it as the last line. */
@Component
class CreateToken implements Command {

  private final ApiTokens tokens;

  CreateToken(ApiTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public String name() {
    return "create-token";
  }

  @Override
  public String summary() {
    return "make a token for the API and print it";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.size() != 1 || arguments.getFirst().isBlank()) {
      err.println("Usage: create-token NAME");
      return 2;
    }
    String token = tokens.create(arguments.getFirst(), true, true, "");
    err.println("Keep it safe: it is not shown again.");
    out.println(token);
    return 0;
  }
}
