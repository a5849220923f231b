package org.variorum;

import java.util.ArrayList;
import java.util.List;

/**
 * The program's arguments: the name of a command, if any, and that command's own arguments; options
 * for settings ({@code --server.port=8081}) may stand anywhere. What follows the command and has no
 * value ({@code --yes}) is the command's own.
 */
record CommandLine(List<String> options, String command, List<String> arguments) {

  static CommandLine of(String... args) {
    List<String> all = List.of(args);
    if (all.contains("--help") && all.getFirst().startsWith("--")) {
      return new CommandLine(List.of(), "help", List.of());
    }
    List<String> options = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String argument : all) {
      boolean own = !argument.startsWith("--") || !words.isEmpty() && !argument.contains("=");
      (own ? words : options).add(argument);
    }
    return words.isEmpty()
        ? new CommandLine(options, "", List.of())
        : new CommandLine(options, words.getFirst(), words.subList(1, words.size()));
  }

  boolean asksForServer() {
    return command.isEmpty();
  }
}
