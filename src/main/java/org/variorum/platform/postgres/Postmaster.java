package org.variorum.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process that a data folder's {@code postmaster.pid} names, and the port it uses. */
record Postmaster(long pid, int port) {

  /** The live server of this data folder; empty when there is none or it names no port yet. */
  static Optional<Postmaster> of(Path data) {
    List<String> lines = lines(data);
    if (lines.size() < 4) {
      return Optional.empty();
    }
    try {
      var named =
          new Postmaster(
              Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip()));
      return named.serves(data) ? Optional.of(named) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Removes a file left by a server that is gone. PostgreSQL does so by itself unless another
   * process of this user has got the same number meanwhile, which is common in containers.
   */
  static void forgetIfGone(Path data) {
    List<String> lines = lines(data);
    if (lines.isEmpty()) {
      return;
    }
    try {
      if (!new Postmaster(Long.parseLong(lines.getFirst().strip()), 0).serves(data)) {
        Files.deleteIfExists(file(data));
      }
    } catch (NumberFormatException | IOException e) {
      // Left to PostgreSQL, which says what is wrong with it.
      return;
    }
  }

  private boolean serves(Path data) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(process -> process.info().commandLine().map(line -> line.contains("-D " + data)))
        .map(ours -> ours.orElse(true))
        .orElse(false);
  }

  private static List<String> lines(Path data) {
    try {
      return Files.readAllLines(file(data));
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Path file(Path data) {
    return data.resolve("postmaster.pid");
  }
}
