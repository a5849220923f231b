package org.variorum;

import java.io.PrintStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.variorum.platform.Command;

/**
 * Runs a command that is a bean, in an application that neither serves pages nor works off tasks.
 */
final class CommandWithDatabase {

  private final CommandLine line;

  CommandWithDatabase(CommandLine line) {
    this.line = line;
  }

  int run(PrintStream out, PrintStream err) {
    // The log goes to what is standard output while logging is set up; results must stand alone.
    PrintStream standard = System.out;
    System.setOut(err);
    ConfigurableApplicationContext context;
    try {
      context = application().run(settings());
    } catch (RuntimeException reported) {
      return 1;
    }
    try (context) {
      return command(context).run(line.arguments(), out, err);
    } catch (Exception e) {
      Logger log = LoggerFactory.getLogger(CommandWithDatabase.class);
      log.debug("{} failed", line.command(), e);
      err.println(line.command() + ": " + (e.getMessage() == null ? e : e.getMessage()));
      return 1;
    } finally {
      System.setOut(standard);
    }
  }

  private static SpringApplication application() {
    var application = new SpringApplication(VariorumApplication.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    return application;
  }

  private String[] settings() {
    return Stream.concat(
            Stream.of("--variorum.roles=command", "--logging.level.org.variorum=warn"),
            line.options().stream())
        .toArray(String[]::new);
  }

  private Command command(ConfigurableApplicationContext context) {
    return context
        .getBeanProvider(Command.class)
        .orderedStream()
        .filter(command -> command.name().equals(line.command()))
        .findFirst()
        .orElseThrow();
  }
}
