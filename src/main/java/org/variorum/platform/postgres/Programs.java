package org.variorum.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's unpacked programs, run with nothing of this process's PostgreSQL settings. */
final class Programs {

  private static final long LIMIT_SECONDS = 120;

  private final Path bin;
  private final boolean root;

  Programs(Path installation) {
    this.bin = installation.resolve("bin");
    this.root = "root".equals(System.getProperty("user.name"));
  }

  /** What a program said, and its exit status. */
  record Result(int status, String said) {
    boolean succeeded() {
      return status == 0;
    }
  }

  Result run(String program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    if (root) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
      command.addAll(List.of("unshare", "--user", "--"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(arguments);
    Result result = execute(command);
    if (root && result.said().startsWith("unshare: failed to execute")) {
      throw notRunnable(new IOException(result.said().replaceFirst(".*: ", "")));
    }
    if (root && result.said().startsWith("unshare:")) {
      throw asRoot(new IOException(result.said()));
    }
    return result;
  }

  private Result execute(List<String> command) {
    Path output = null;
    try {
      // A file, not a pipe: a server left running would keep a pipe open for ever.
      output = Files.createTempFile("postgres", ".out");
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      builder.environment().put("LC_ALL", "C");
      builder.redirectErrorStream(true).redirectOutput(output.toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Result(-1, "no answer for " + LIMIT_SECONDS + " seconds");
      }
      return new Result(
          process.exitValue(), Files.readString(output, StandardCharsets.ISO_8859_1).strip());
    } catch (IOException e) {
      if (root) {
        throw asRoot(e);
      }
      throw notRunnable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("Waiting for the database was interrupted.", "Start again.", e);
    } finally {
      delete(output);
    }
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  private DatabaseUnavailable notRunnable(IOException cause) {
    return new DatabaseUnavailable(
        "PostgreSQL's programs in %s can't be run: %s.".formatted(bin, cause.getMessage()),
        "Delete that folder to have it unpacked again, or choose a home on a file system that"
            + " allows programs with VARIORUM_HOME.",
        cause);
  }

  private static DatabaseUnavailable asRoot(IOException cause) {
    return new DatabaseUnavailable(
        "PostgreSQL refuses to run as root, and this machine allows root no user namespace"
            + " (unshare) to run it in.",
        "Start as an ordinary user, or name a PostgreSQL of your own with SPRING_DATASOURCE_URL.",
        cause);
  }
}
