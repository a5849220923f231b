package org.variorum;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.variorum.article.extraction.ExtractCommand;
import org.variorum.story.ClusterCommand;
import org.variorum.text.AnalyseCommand;

/** The commands of the program, listed without starting anything. */
final class Commands {

  static final List<Entry> ALL =
      List.of(
          new Entry("import", "PATH…", "take in articles from files and folders"),
          new Entry(
              "extract",
              "FILE…",
              "print what is read from pages, a JSON line each",
              Optional.of(
                  (arguments, in, out) -> {
                    ExtractCommand.run(arguments, out);
                    return 0;
                  })),
          new Entry(
              "analyse",
              "[FILE…]",
              "print who says what in texts given as JSON lines",
              Optional.of(
                  (arguments, in, out) -> {
                    AnalyseCommand.run(arguments, in, out);
                    return 0;
                  })),
          new Entry(
              "cluster",
              "FILE…",
              "print which story each article belongs to, given as JSON lines",
              Optional.of(
                  (arguments, in, out) -> {
                    ClusterCommand.run(arguments, out);
                    return 0;
                  })),
          new Entry(
              "add-topic",
              "NAME PHRASE…",
              "follow a topic: articles that hold one of the phrases belong"),
          new Entry(
              "add-outlet",
              "ADDRESS [NAME]",
              "read an outlet, by its home page or one of its feeds"),
          new Entry(
              "remove-outlet",
              "SLUG [--yes]",
              "list what is held of an outlet; with --yes, forget all of it"),
          new Entry(
              "fetch-log", "[OUTLET]", "print what was fetched lately, of all outlets or of one"),
          new Entry(
              "create-admin", "[NAME]", "make an admin, or give one a new password, and print it"),
          new Entry("create-token", "NAME", "make a token for the API and print it"),
          new Entry("revoke-token", "NAME", "make a token for the API useless"));

  private final List<Entry> entries;

  Commands(List<Entry> entries) {
    this.entries = entries;
  }

  /** Runs alone, without settings or a database. */
  @FunctionalInterface
  interface StandAlone {
    int run(List<String> arguments, InputStream in, PrintStream out) throws Exception;
  }

  /** One command; without an action of its own it is a bean that runs with the database. */
  record Entry(String name, String arguments, String summary, Optional<StandAlone> alone) {
    Entry(String name, String arguments, String summary) {
      this(name, arguments, summary, Optional.empty());
    }
  }

  /** Runs the command that is named, and returns the exit status; 2 if there is none. */
  int run(CommandLine line, InputStream in, PrintStream out, PrintStream err) {
    if (line.command().equals("help")) {
      printUsage(out);
      return 0;
    }
    Optional<Entry> named =
        entries.stream().filter(entry -> entry.name().equals(line.command())).findFirst();
    if (named.isEmpty()) {
      err.println("There is no command '" + line.command() + "'.");
      printUsage(err);
      return 2;
    }
    try {
      if (named.get().alone().isPresent()) {
        silenceLibraries();
        return named.get().alone().get().run(line.arguments(), in, out);
      }
      return new CommandWithDatabase(line).run(out, err);
    } catch (Exception e) {
      err.println(line.command() + ": " + (e.getMessage() == null ? e : e.getMessage()));
      return 1;
    }
  }

  /** Without settings, what the encoder's libraries log would stand among the answers. */
  private static void silenceLibraries() {
    if (LoggerFactory.getLogger("ai.djl") instanceof Logger logger) {
      logger.setLevel(Level.OFF);
    }
  }

  private void printUsage(PrintStream to) {
    to.println("Without a command, serves the pages. Commands:");
    for (Entry entry : entries) {
      to.printf("  %-28s %s%n", entry.name() + " " + entry.arguments(), entry.summary());
    }
    to.printf("  %-28s %s%n", "help", "print this list");
    to.println("Settings may stand anywhere, for example --variorum.home=FOLDER.");
  }
}
