package org.variorum;

import java.util.List;

/**
 * The program's arguments: options for its settings ({@code --server.port=8081}), then the name of
 * a command, if any, then that command's own arguments.
 */
record CommandLine(List<String> options, String command, List<String> arguments) {

  static CommandLine of(String... args) {
    List<String> all = List.of(args);
    if (all.contains("--help") && all.getFirst().startsWith("--")) {
      return new CommandLine(List.of(), "help", List.of());
    }
    int name = 0;
    while (name < all.size() && all.get(name).startsWith("--")) {
      name++;
    }
    return name == all.size()
        ? new CommandLine(all, "", List.of())
        : new CommandLine(all.subList(0, name), all.get(name), all.subList(name + 1, all.size()));
  }

  boolean asksForServer() {
    return command.isEmpty();
  }
}
