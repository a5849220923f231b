package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  @Test
  void nothingButOptionsAsksForTheServer() {
    assertThat(CommandLine.of().asksForServer()).isTrue();
    assertThat(CommandLine.of("--server.port=8081").asksForServer()).isTrue();
  }

  @Test
  void optionsAreSettingsWhereverTheyStand() {
    assertThat(CommandLine.of("--variorum.home=/tmp/v", "import", "folder", "--server.port=8081"))
        .isEqualTo(
            new CommandLine(
                List.of("--variorum.home=/tmp/v", "--server.port=8081"),
                "import",
                List.of("folder")));
  }

  @Test
  void flagAfterACommandIsItsOwn() {
    assertThat(CommandLine.of("--debug", "remove-outlet", "quay", "--yes", "--server.port=8081"))
        .isEqualTo(
            new CommandLine(
                List.of("--debug", "--server.port=8081"),
                "remove-outlet",
                List.of("quay", "--yes")));
  }

  @Test
  void helpIsACommandHoweverItIsSpelt() {
    assertThat(CommandLine.of("--help").command()).isEqualTo("help");
    assertThat(CommandLine.of("help").command()).isEqualTo("help");
  }
}
