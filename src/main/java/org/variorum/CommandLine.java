package org.variorum;

import java.util.List;

/**
 * The program's arguments: the name of a command, if any, and that command's own arguments; options
 * for settings ({@code --server.port=8081}) may stand anywhere.
 */
record CommandLine(List<String> options, String command, List<String> arguments) {

  static CommandLine of(String... args) {
    List<String> all = List.of(args);
    if (all.contains("--help") && all.getFirst().startsWith("--")) {
      return new CommandLine(List.of(), "help", List.of());
    }
    List<String> options = all.stream().filter(argument -> argument.startsWith("--")).toList();
    List<String> words = all.stream().filter(argument -> !argument.startsWith("--")).toList();
    return words.isEmpty()
        ? new CommandLine(options, "", List.of())
        : new CommandLine(options, words.getFirst(), words.subList(1, words.size()));
  }

  boolean asksForServer() {
    return command.isEmpty();
  }
}
