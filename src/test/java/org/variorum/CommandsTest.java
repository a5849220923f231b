package org.variorum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.platform.postgres.TestDatabase;

class CommandsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private final Commands echo =
      new Commands(
          List.of(
              new Commands.Entry(
                  "echo",
                  "WORD…",
                  "print the words",
                  Optional.of(
                      (arguments, in, to) -> {
                        to.print(String.join(" ", arguments));
                        return 3;
                      })),
              new Commands.Entry(
                  "fail",
                  "",
                  "fail",
                  Optional.of(
                      (arguments, in, to) -> {
                        throw new java.io.IOException("the disk is full");
                      }))));

  @Test
  void runsAloneWithItsArgumentsAndPassesItsStatusOn() {
    assertThat(run(echo, "echo", "a", "b")).isEqualTo(3);
    assertThat(out.toString(UTF_8)).isEqualTo("a b");
  }

  @Test
  void unknownNameListsAllOnStandardError() {
    assertThat(run(echo, "ecko")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("There is no command 'ecko'.", "echo WORD…", "print the words");
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  @Test
  void helpListsAllOnStandardOutput() {
    assertThat(run(echo, "help")).isZero();
    assertThat(out.toString(UTF_8)).contains("echo WORD…", "print the words");
  }

  @Test
  void failureIsOneLine() {
    assertThat(run(echo, "fail")).isEqualTo(1);
    assertThat(err.toString(UTF_8).lines()).containsExactly("fail: the disk is full");
  }

  @Test
  void commandWithDatabasePrintsNothingButItsResultOnStandardOutput() {
    TestDatabase database = TestDatabase.create();

    int status =
        run(
            new Commands(Commands.ALL),
            "--spring.datasource.url=" + database.jdbcUrl(),
            "--spring.datasource.username=" + database.username(),
            "--spring.datasource.password=" + database.password(),
            "create-token",
            "desk");

    assertThat(status).isZero();
    assertThat(out.toString(UTF_8).lines()).singleElement().asString().matches("vrm_[\\w-]{43}");
  }

  private int run(Commands commands, String... args) {
    return commands.run(
        CommandLine.of(args),
        InputStream.nullInputStream(),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }
}
