package org.variorum.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data folder of a home and the server that runs on it; call it under the home's lock. */
final class Cluster {

  static final String USER = "variorum";

  private static final Logger log = LoggerFactory.getLogger(Cluster.class);

  private static final int ATTEMPTS = 10;

  private final Home home;
  private final Path data;
  private final Path logFile;

  Cluster(Home home) {
    this.home = home;
    this.data = home.resolve("data");
    this.logFile = home.resolve("postgres.log");
  }

  /** The port of the server that runs already, or of one that this call started. */
  int runningOn(Binaries binaries, List<String> settings) {
    Optional<Postmaster> running = Postmaster.of(data);
    if (running.isPresent()) {
      return running.get().port();
    }
    refuseOtherData();
    var programs = new Programs(binaries.unpackedIn(home));
    create(programs);
    return start(programs, settings);
  }

  boolean isRunning() {
    return Postmaster.of(data).isPresent();
  }

  void stop(Binaries binaries) {
    Programs.Result result =
        new Programs(binaries.unpackedIn(home))
            .run("pg_ctl", List.of("stop", "-w", "-m", "fast", "-D", data.toString()));
    if (!result.succeeded() && isRunning()) {
      log.warn("The embedded database did not stop: {}", Complaint.in(result.said()));
    }
  }

  private void refuseOtherData() {
    try {
      if (Files.notExists(data)) {
        return;
      }
      Path version = data.resolve("PG_VERSION");
      if (Files.notExists(version)) {
        throw new DatabaseUnavailable(
            "The folder %s holds no PostgreSQL data and is in the way.".formatted(data),
            "Move it away, or choose another home with VARIORUM_HOME.");
      }
      String major = Files.readString(version).strip();
      if (!major.equals(Binaries.MAJOR)) {
        throw new DatabaseUnavailable(
            "The data in %s was written by PostgreSQL %s, and this release brings PostgreSQL %s."
                .formatted(data, major, Binaries.MAJOR),
            "Start the release that wrote it once more and dump the data, or move the folder away"
                + " to begin with an empty database.");
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void create(Programs programs) {
    if (Files.exists(data)) {
      return;
    }
    log.info("Creating the database in {}", home.resolve(""));
    home.password();
    home.madeWhole(
        "data",
        folder -> {
          Programs.Result result =
              programs.run(
                  "initdb",
                  List.of(
                      "-D",
                      folder.toString(),
                      "--username=" + USER,
                      "--pwfile=" + home.resolve("password"),
                      "--auth=scram-sha-256",
                      "--encoding=UTF8",
                      "--locale=C",
                      "--locale-provider=builtin",
                      "--builtin-locale=C.UTF-8"));
          if (!result.succeeded()) {
            throw new IOException(Complaint.in(result.said()));
          }
        });
  }

  private int start(Programs programs, List<String> settings) {
    for (int attempt = 1; ; attempt++) {
      Postmaster.forgetIfGone(data);
      int port = freePort();
      long logged = logFile.toFile().length();
      Programs.Result result =
          programs.run(
              "pg_ctl",
              List.of(
                  "start",
                  "-w",
                  "-t",
                  "100",
                  "-D",
                  data.toString(),
                  "-l",
                  logFile.toString(),
                  "-o",
                  "-c port=" + port + " " + String.join(" ", settings)));
      if (result.succeeded()) {
        return port;
      }
      String why = Complaint.in(loggedSince(logged).orElse(result.said()));
      // The port was taken meanwhile, a killed server's last sessions are still ending, or a server
      // whose starter was killed is on its way.
      boolean passing =
          Stream.of("TCP/IP", "shared memory block", "postmaster.pid").anyMatch(why::contains);
      if (!passing || attempt == ATTEMPTS) {
        throw new DatabaseUnavailable(
            "The embedded PostgreSQL did not start: %s.".formatted(why),
            "See %s; %s".formatted(logFile, DatabaseUnavailable.ELSEWHERE));
      }
      Pause.millis(500);
      Optional<Postmaster> running = Postmaster.of(data);
      if (running.isPresent()) {
        return running.get().port();
      }
    }
  }

  private Optional<String> loggedSince(long offset) {
    try {
      return Optional.of(
              Files.readString(logFile, StandardCharsets.ISO_8859_1).substring((int) offset))
          .filter(logged -> !logged.isBlank());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "No port is free on this machine's loopback address.", DatabaseUnavailable.ELSEWHERE, e);
    }
  }

  private DatabaseUnavailable unreadable(IOException e) {
    return new DatabaseUnavailable(
        "The folder %s can't be read: %s.".formatted(data, e.getMessage()),
        DatabaseUnavailable.ELSEWHERE,
        e);
  }
}
